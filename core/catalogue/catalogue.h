// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "condition.h"
#include "key.h"
#include "text.h"

#include <QDate>
#include <QHash>
#include <QList>

#include <optional>

namespace desk {

enum class LifeCycle { Enterprise, Person };
enum class ItemType { Licence, Confirmation, Benefit, PublicService, OtherPower, Other };
enum class AuthorityLevel { County, City, Province };
enum class Confidence { High, Medium, Low };
enum class BasisKind { Statute, Rule, LocalGuide, Practice };
enum class Handling { Immediate, Promised };
enum class DayUnit { WorkingDay, CalendarDay };
enum class Need { Necessary, Tolerable };
enum class Original { None, Inspect, Keep }; // ordered: the later asks for more
enum class ExemptionRoute { ELicence, SharedData, Result, Dossier, Pledge };
enum class ServiceObject { NaturalPerson, Enterprise, IndividualBusiness, Organisation };
enum class PartyKind { Person, Enterprise, Matter };
enum class Sensitivity { Ordinary, Personal, Sensitive };
enum class Reuse { Reusable, Confirm, Never };
enum class FieldType {
    Text,
    LongText,
    PersonName,
    EnterpriseName,
    CitizenId,
    CreditCode,
    Phone,
    Date,
    Choice,
    YesNo,
    Integer,
    Money,
    Address,
    Table
};
enum class ResultKind { Certificate, Licence, Approval, Record, Seal, Account, Card, Benefit, Query };
enum class StationKind { Hall, Town };

// Why something is asked: an article that was read, or an honest note where there is none.
struct Basis {
    BasisKind kind = BasisKind::Practice;
    LawKey law;
    QString article;
    QString note;
};

struct Law {
    LawKey key;
    Text title;
    BasisKind kind = BasisKind::Statute;
    QDate inForce;
};

struct Department {
    DepartmentKey key;
    Text name; // as the notice prints it: 市公安局
    Text fullName;
};

struct Station {
    QString code; // GB/T 2260: the hall has six digits, a town nine
    Text name;
    StationKind kind = StationKind::Hall;
};

// Whom a question or a paper is about: child, mother, enterprise …
struct Party {
    PartyKey key;
    Text name;
    PartyKind kind = PartyKind::Person;
};

struct Option {
    QString key;
    Text label;
};

struct Column {
    QString key;
    Text label;
    FieldType type = FieldType::Text;
    QList<Option> options;
    bool required = true;
};

// One concept a form can ask for; several departments' fields with one key are asked once.
struct Field {
    FieldKey key;
    PartyKey party;
    Text label;
    FieldType type = FieldType::Text;
    Text why;
    Text help;
    QString example;
    QList<Option> options;         // for Choice
    QList<Column> columns;         // for Table
    int minimumRows = 0;           // for Table
    int maximumLength = 0;         // characters; 0: the type's own limit
    std::optional<qint64> minimum; // for Integer and Money (yuan)
    std::optional<qint64> maximum;
    FieldKey derivedFrom; // an identity number this value follows from
    enum class Derivation { None, BirthDate, Sex } derivation = Derivation::None;
    Sensitivity sensitivity = Sensitivity::Personal;
    Reuse reuse = Reuse::Confirm;
};

struct MaterialFault {
    QString key;
    Text text; // what is wrong
    Text mend; // the standard to meet
};

struct Material {
    MaterialKey key;
    Text name;
    Text issuer;
    Text eLicence;   // kind of electronic licence; empty: none
    Text sharedData; // source of shared data; empty: none
    Text validity;
    bool reusable = false; // may come from the dossier
    QList<Text> inspect;   // key points of inspection
    QList<MaterialFault> faults;
};

struct Question {
    QString key;
    Text ask;
    Text help;
    QList<Option> options;
    QString defaultOption; // empty: has to be answered
    Condition when;
};

struct Term {
    int days = 0;
    DayUnit unit = DayUnit::WorkingDay;
    std::optional<Basis> basis;
};

struct Fee {
    bool charged = false;
    QString amount; // yuan, as printed
    Text note;
    std::optional<Basis> basis;
};

struct FieldUse {
    FieldKey field;
    Text as; // the department's own name for it
    bool required = true;
    Condition when;
    Text why;
};

struct MaterialUse {
    MaterialKey material;
    PartyKey of; // empty: a document of the matter itself
    Need need = Need::Necessary;
    Condition when;
    Original original = Original::None;
    int copies = 0;
    bool electronic = false; // an electronic file serves instead of paper
    QString alternative;     // rows of one guide with the same word: one is enough
    QList<ExemptionRoute> exemptBy;
    Text why;
    Basis basis;
};

struct FormUse {
    Text title;
    QList<FieldUse> fields;
};

struct ItemResult {
    Text name;
    ResultKind kind = ResultKind::Record;
    MaterialKey material; // the material this result serves as; empty: none
    PartyKey of;
    bool eLicence = false;
    Text validity;
};

// Why an applicant does not need an item, with the law that says so.
struct Grounds {
    Text because;
    Basis basis;
};

// A case in which the applicant does not need the item at all (行政许可法 Art. 32(1)).
struct NotNeeded {
    Condition when;
    Grounds grounds;
};

// What became of a row of the notice's list since: an abolished one stays in the list and is needed by nobody.
struct Change {
    enum class Kind { Abolished, Renamed } kind = Kind::Renamed;
    QDate on;
    Grounds grounds; // what it says: what replaced it, what it is called now
};

// The published checklist of one leaf row (办事指南).
struct Guide {
    QList<ServiceObject> serviceObjects; // 服务对象: who can apply
    Condition chosenWhen;
    QList<NotNeeded> notNeeded;
    DepartmentKey handledBy;
    Handling handling = Handling::Promised;
    std::optional<Term> statutoryTerm;
    Term promisedTerm;
    Fee fee;
    QList<Basis> basis;
    QList<Text> conditions;
    QStringList channels;
    int separateVisits = 1; // how often the applicant came when the row was handled on its own
    FormUse form;
    QList<MaterialUse> materials;
    ItemResult result;
    QList<VariantKey> after; // variants whose completion this one waits for
};

// Where a row of the notice's annexes comes from, and how sure its restoration is.
struct Provenance {
    int annex = 0;
    QString sourceLine;
    Confidence confidence = Confidence::High;
    QString note; // Chinese
};

// A leaf row of the item lists.
struct Variant {
    VariantKey key;
    Text name; // empty where the item has no variants
    QString initials;
    QString officialCode; // the province's code, opaque; empty until known
    ItemType type = ItemType::Other;
    AuthorityLevel level = AuthorityLevel::County;
    QList<DepartmentKey> lead;
    QList<DepartmentKey> cooperating;
    Provenance provenance;
    std::optional<Change> change;
    std::optional<Guide> guide; // none: abolished, or the checklist is not yet published

    bool isAbolished() const { return change && change->kind == Change::Kind::Abolished; }
};

struct Item {
    QString key;
    int number = 0; // in its annex
    Text name;
    QString initials;
    QList<Variant> variants; // at least one

    // "事项——情形", "item — variant", or the item's name where it has no variants.
    Text nameOf(const Variant &variant) const;
};

struct Stage {
    LifeCycle lifeCycle = LifeCycle::Person;
    int number = 0;
    Text name;
    QString initials;
};

struct Scenario {
    ScenarioKey key;
    Stage stage;
    QString number; // as printed: 1.1
    Text name;
    QString initials;
    Text summary;
    QList<Question> questions;
    QList<Item> items;
};

// What every application of a life cycle asks: applicant, agent, mandate.
struct CommonGuide {
    QList<Question> questions;
    FormUse form;
    QList<MaterialUse> materials;
};

// A variant with the item and the scenario it belongs to; all three live as long as the catalogue.
struct VariantRef {
    const Scenario *scenario = nullptr;
    const Item *item = nullptr;
    const Variant *variant = nullptr;
};

// The item lists and their libraries, constant once read. Pointers it gives stay valid for its lifetime.
class Catalogue {
public:
    struct Content {
        QString version;
        QDate published;
        Text sourceTitle;
        QString sourceNumber;
        QList<Scenario> scenarios; // enterprise first, each in the notice's order
        QHash<LifeCycle, CommonGuide> common;
        QList<Department> departments;
        QList<Station> stations;
        QList<Party> parties; // in the order in which a form shows them
        QList<Law> laws;
        QList<Field> fields;
        QList<Material> materials;
    };

    explicit Catalogue(Content content);
    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

    const QString &version() const { return m_content.version; }
    const Content &content() const { return m_content; }
    const QList<Scenario> &scenarios() const { return m_content.scenarios; }
    QList<Stage> stages(LifeCycle lifeCycle) const; // in order, each once

    // Each is null where the key is unknown.
    const Scenario *scenario(const ScenarioKey &key) const;
    VariantRef variant(const VariantKey &key) const;
    const Department *department(const DepartmentKey &key) const;
    const Party *party(const PartyKey &key) const;
    const Law *law(const LawKey &key) const;
    const Field *field(const FieldKey &key) const;
    const Material *material(const MaterialKey &key) const;
    const Station *station(const QString &code) const;
    const CommonGuide &common(LifeCycle lifeCycle) const;

    // "《中华人民共和国公司法》第二十九条", "Company Law, Article 29", or the note of a practice.
    QString describe(const Basis &basis, Language language) const;

private:
    Content m_content;
    QHash<ScenarioKey, const Scenario *> m_scenarios;
    QHash<VariantKey, VariantRef> m_variants;
    QHash<DepartmentKey, const Department *> m_departments;
    QHash<PartyKey, const Party *> m_parties;
    QHash<LawKey, const Law *> m_laws;
    QHash<FieldKey, const Field *> m_fields;
    QHash<MaterialKey, const Material *> m_materials;
    QHash<QString, const Station *> m_stations;
};

} // namespace desk

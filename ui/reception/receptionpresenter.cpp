// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "receptionpresenter.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

constexpr int saveDelayMs = 1500; // what a crash may cost at most

QList<OpenThing> openThings(const ReceptionState &state)
{
    QList<OpenThing> open;
    for (const Question *question : state.questions) {
        if (state.application.answers.questions.value(question->key, question->defaultOption).isEmpty()) {
            open.append({OpenThing::Kind::Question, question->key, question->ask});
        }
    }
    if (state.plan->items.isEmpty()) {
        open.append({OpenThing::Kind::Items, {}, {u"选择要办的事项"_s, u"Choose what to apply for"_s}});
    }
    for (const FieldIssue &issue : state.assessment.issues) {
        const FormField *field = state.plan->form.find(issue.field);
        const Text name = field ? field->definition->label : Text{issue.field.text(), issue.field.text()};
        open.append({OpenThing::Kind::Field, issue.field.text(), name});
    }
    for (const Verdict &verdict : state.assessment.verdicts) {
        if (verdict.kind == VerdictKind::Missing || verdict.kind == VerdictKind::Faulty) {
            const Requirement *row = state.plan->checklist.find(verdict.row);
            open.append({OpenThing::Kind::Row, verdict.row, row ? row->name() : Text{verdict.row, verdict.row}});
        }
    }
    return open;
}

} // namespace

ReceptionPresenter::ReceptionPresenter(Desk &desk, QString actor, QObject *parent)
    : QObject(parent), m_desk(desk), m_actor(std::move(actor))
{
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(saveDelayMs);
    connect(&m_saveTimer, &QTimer::timeout, this, &ReceptionPresenter::saveNow);
}

ReceptionPresenter::~ReceptionPresenter()
{
    saveNow();
}

void ReceptionPresenter::chooseScenario(const ScenarioKey &scenario, const VariantKey &also)
{
    saveNow();
    Application application;
    application.id = CaseId(newUuid());
    application.catalogueVersion = catalogue().version();
    application.scenario = scenario;
    application.startedAt = m_desk.clock().now();
    take(std::move(application));
    if (!also.isEmpty()) {
        m_byHand.insert(also);
        m_state.application.chosen.append(also);
    }
    m_state.step = ReceptionStep::Situation;
    changedByHand();
    Q_EMIT stepChanged();
}

void ReceptionPresenter::answer(const QString &question, const QString &option)
{
    m_state.application.answers.questions.insert(question, option);
    changedByHand();
}

void ReceptionPresenter::setChosen(const VariantKey &variant, bool chosen)
{
    m_byHand.insert(variant);
    m_state.application.chosen.removeAll(variant);
    if (chosen) {
        m_state.application.chosen.append(variant);
    }
    changedByHand();
}

void ReceptionPresenter::setField(const FieldKey &field, const QJsonValue &value)
{
    const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty());
    if (empty) {
        m_state.application.answers.fields.remove(field);
    } else {
        const Field *definition = catalogue().field(field);
        m_state.application.answers.fields.insert(field, definition ? normalised(*definition, value, today()) : value);
    }
    changedByHand();
}

void ReceptionPresenter::setHandedIn(const RowKey &row, const HandedIn &handedIn)
{
    if (handedIn.isEmpty()) {
        m_state.application.materials.rows.remove(row);
    } else {
        HandedIn stamped = handedIn;
        if (stamped.exemption && !stamped.exemption->at.isValid()) {
            stamped.exemption->at = m_desk.clock().now();
        }
        m_state.application.materials.rows.insert(row, stamped);
    }
    changedByHand();
}

bool ReceptionPresenter::canGoTo(ReceptionStep step) const
{
    if (step == ReceptionStep::Scenario) {
        return true;
    }
    if (!m_state.scenario) {
        return false;
    }
    return step == ReceptionStep::Situation || (m_state.plan && !m_state.plan->items.isEmpty());
}

void ReceptionPresenter::goTo(ReceptionStep step)
{
    if (!canGoTo(step) || step == m_state.step) {
        return;
    }
    if (m_state.step == ReceptionStep::Form || step > ReceptionStep::Form) {
        m_state.formVisited = true;
    }
    m_state.step = step;
    saveNow();
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void ReceptionPresenter::goForward()
{
    if (m_state.step != ReceptionStep::Outcome) {
        goTo(static_cast<ReceptionStep>(static_cast<int>(m_state.step) + 1));
    }
}

void ReceptionPresenter::goBack()
{
    if (m_state.step != ReceptionStep::Scenario && !m_state.handled) {
        goTo(static_cast<ReceptionStep>(static_cast<int>(m_state.step) - 1));
    }
}

Result<DueDates> ReceptionPresenter::dueDates() const
{
    return desk::dueDates(*m_state.plan, today(), m_desk.calendar());
}

void ReceptionPresenter::decide(const Ruling &ruling)
{
    if (m_state.handled || !m_state.scenario) {
        return;
    }
    saveNow();
    Result<Handled> handled = m_desk.decide(m_state.application, ruling, m_actor);
    if (!handled) {
        Q_EMIT failed(handled.error());
        return;
    }
    m_saveTimer.stop();
    m_dirty = false;
    m_state.handled = std::move(*handled);
    m_state.step = ReceptionStep::Outcome;
    Q_EMIT committed();
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void ReceptionPresenter::nextApplicant()
{
    saveNow();
    m_byHand.clear();
    m_dirty = false;
    m_state = {};
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void ReceptionPresenter::discard()
{
    const CaseId id = m_state.application.id;
    m_dirty = false;
    m_saveTimer.stop();
    if (const Result<Done> removed = m_desk.journal().removeDraft(id); !removed) {
        Q_EMIT failed(removed.error());
        return;
    }
    nextApplicant();
}

Result<QList<Draft>> ReceptionPresenter::drafts() const
{
    Result<QList<Draft>> drafts = m_desk.journal().drafts();
    if (drafts) {
        drafts->removeIf([this](const Draft &draft) { return draft.id == m_state.application.id; });
    }
    return drafts;
}

void ReceptionPresenter::resume(const CaseId &draft)
{
    const Result<QList<Draft>> drafts = m_desk.journal().drafts();
    if (!drafts) {
        Q_EMIT failed(drafts.error());
        return;
    }
    for (const Draft &candidate : *drafts) {
        if (candidate.id != draft) {
            continue;
        }
        Result<Application> application = Application::fromJson(candidate.content);
        if (!application) {
            Q_EMIT failed(application.error());
            return;
        }
        saveNow();
        take(std::move(*application));
        m_state.savedAt = candidate.savedAt;
        m_state.step = ReceptionStep::Situation;
        recompute();
        Q_EMIT stepChanged();
        Q_EMIT changed();
        return;
    }
}

void ReceptionPresenter::continueCase(const CaseId &id)
{
    Result<Application> application = m_desk.applicationOf(id);
    const Result<std::optional<CaseRecord>> record = m_desk.journal().findCase(id);
    if (!application || !record) {
        Q_EMIT failed(application ? record.error() : application.error());
        return;
    }
    saveNow();
    take(std::move(*application));
    if (*record) {
        m_state.continues = (*record)->state;
    }
    m_state.step = ReceptionStep::Materials;
    m_state.formVisited = true;
    recompute();
    Q_EMIT stepChanged();
    Q_EMIT changed();
}

void ReceptionPresenter::saveNow()
{
    m_saveTimer.stop();
    if (!m_dirty || m_state.handled || !m_state.scenario) {
        return;
    }
    Draft draft{m_state.application.id, draftTitle(), m_state.application.toJson(), m_desk.clock().now()};
    if (const Result<Done> saved = m_desk.journal().saveDraft(draft); !saved) {
        Q_EMIT failed(saved.error());
        return;
    }
    m_dirty = false;
    m_state.savedAt = draft.savedAt;
    Q_EMIT changed();
}

QString ReceptionPresenter::draftTitle() const
{
    const QString name = m_state.application.applicantName();
    return name.isEmpty() ? m_state.scenario->name.zh : m_state.scenario->name.zh + u" · "_s + name;
}

// Puts an application on the page. Rows that differ from what its answers suggest were chosen by hand.
void ReceptionPresenter::take(Application application)
{
    m_state = {};
    m_byHand.clear();
    m_dirty = false;
    m_state.scenario = catalogue().scenario(application.scenario);
    if (!m_state.scenario) {
        Q_EMIT failed({ErrorKind::NotFound,
                       QCoreApplication::translate("desk", "This application was begun under a scenario that the item "
                                                           "lists no longer hold. It stays among the drafts.")});
        return;
    }
    m_state.application = std::move(application);
    if (!m_state.application.chosen.isEmpty()) {
        const QList<VariantKey> suggested =
            suggestedVariants(catalogue(), *m_state.scenario, m_state.application.answers);
        const QSet<VariantKey> chosen(m_state.application.chosen.cbegin(), m_state.application.chosen.cend());
        const QSet<VariantKey> offered(suggested.cbegin(), suggested.cend());
        m_byHand = (chosen - offered) + (offered - chosen);
    }
}

void ReceptionPresenter::changedByHand()
{
    if (m_state.handled) {
        return;
    }
    m_dirty = true;
    m_saveTimer.start();
    recompute();
    Q_EMIT changed();
}

void ReceptionPresenter::recompute()
{
    if (!m_state.scenario) {
        return;
    }
    Application &application = m_state.application;
    QList<VariantKey> chosen;
    for (const VariantKey &key : suggestedVariants(catalogue(), *m_state.scenario, application.answers)) {
        if (!m_byHand.contains(key)) {
            chosen.append(key);
        }
    }
    for (const VariantKey &key : std::as_const(application.chosen)) {
        if (m_byHand.contains(key)) {
            chosen.append(key);
        }
    }
    application.chosen = chosen;
    m_state.questions = questionsToAsk(catalogue(), *m_state.scenario, application.answers);
    m_state.plan = m_desk.plan(application);
    const QMap<FieldKey, QJsonValue> derived = derivedValues(m_state.plan->form, application.answers, today());
    for (auto it = derived.cbegin(); it != derived.cend(); ++it) {
        application.answers.fields.insert(it.key(), it.value());
    }
    if (!derived.isEmpty()) {
        m_state.plan = m_desk.plan(application);
    }
    m_state.assessment = m_desk.assess(*m_state.plan, application);
    m_state.open = openThings(m_state);
    const Result<DueDates> due = dueDates();
    m_state.due = due ? std::optional(*due) : std::nullopt;
    const Result<QDate> tell = tellBy(today(), m_desk.calendar());
    m_state.tellBy = tell ? *tell : QDate();
}

} // namespace desk

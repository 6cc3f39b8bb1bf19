// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace desk {

enum class ReceptionStep { Scenario, Situation, Notice, Form, Materials, Outcome };
constexpr int receptionSteps = 6;

// One thing that still stands between the applicant and acceptance.
struct OpenThing {
    enum class Kind { Question, Items, Field, Row };
    Kind kind = Kind::Field;
    QString key; // question, field or row
    Text text;
};

// Everything the reception page shows.
struct ReceptionState {
    ReceptionStep step = ReceptionStep::Scenario;
    Application application; // scenario empty: nothing begun
    const Scenario *scenario = nullptr;
    QList<const Question *> questions;
    std::optional<Plan> plan; // once a scenario is chosen
    Assessment assessment;
    QList<OpenThing> open;              // in the order of the steps
    std::optional<DueDates> due;        // if it were accepted today; none while a calendar year is missing
    QDate tellBy;                       // if it were received today
    std::optional<Handled> handled;     // after a verb
    std::optional<CaseState> continues; // the case this application goes on with
    QDateTime savedAt;                  // UTC, of the draft
    bool formVisited = false;           // from now on empty required fields are said

    bool isComplete() const { return plan && plan->isPublished() && open.isEmpty(); }
};

// The acceptance flow without a window: verbs in, one state out. Saves the draft a moment after each change.
class ReceptionPresenter : public QObject {
    Q_OBJECT
public:
    ReceptionPresenter(Desk &desk, QString actor, QObject *parent = nullptr);
    ~ReceptionPresenter() override;

    const ReceptionState &state() const { return m_state; }
    const Catalogue &catalogue() const { return m_desk.catalogue(); }
    QDate today() const { return m_desk.clock().today(); }

    // Begins an application; what was begun before stays in the drafts.
    void chooseScenario(const ScenarioKey &scenario, const VariantKey &also = {});
    void answer(const QString &question, const QString &option);
    // The clerk's own choice; from then on answers no longer change this row.
    void setChosen(const VariantKey &variant, bool chosen);
    void setField(const FieldKey &field, const QJsonValue &value);
    // An exemption without a time is stamped now.
    void setHandedIn(const RowKey &row, const HandedIn &handedIn);
    // To a step; only to those whose predecessors are done (a scenario is chosen).
    void goTo(ReceptionStep step);
    void goForward();
    void goBack();
    bool canGoTo(ReceptionStep step) const;
    // Decides. Nothing is filed twice: once handled, calling it again changes nothing.
    void decide(const Ruling &ruling);
    // Everything of this applicant leaves the page; an unfinished application stays as a draft.
    void nextApplicant();
    void discard(); // the draft goes, too

    Paper notice() const { return m_desk.notice(m_state.application); }
    Result<DueDates> dueDates() const;

    Result<QList<Draft>> drafts() const; // newest first, without the one on the page
    void resume(const CaseId &draft);
    void continueCase(const CaseId &id); // after a receipt or a correction notice
    void saveNow();

Q_SIGNALS:
    void changed();
    void stepChanged();
    void failed(const desk::Error &error);
    void told(const QString &message); // something the clerk asked for is done
    void committed();                  // something was appended to the journal
    void jumpRequested(const desk::OpenThing &thing);

private:
    void take(Application application);
    void recompute();
    void changedByHand();
    QString draftTitle() const;

    Desk &m_desk;
    QString m_actor;
    ReceptionState m_state;
    QSet<VariantKey> m_byHand; // rows whose choice no longer follows the answers
    QTimer m_saveTimer;
    bool m_dirty = false;
};

} // namespace desk

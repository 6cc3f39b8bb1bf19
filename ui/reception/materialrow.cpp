// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "materialrow.h"

#include "flowlayout.h"
#include "labels.h"
#include "language.h"
#include "theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {

namespace {

QString formOf(const Requirement &requirement)
{
    QStringList parts;
    if (requirement.original == Original::Inspect) {
        parts.append(MaterialRow::tr("original seen"));
    } else if (requirement.original == Original::Keep) {
        parts.append(MaterialRow::tr("original kept"));
    }
    if (requirement.copies > 0) {
        parts.append(MaterialRow::tr("%n copy(ies)", nullptr, requirement.copies));
    }
    if (requirement.electronic) {
        parts.append(MaterialRow::tr("or electronic"));
    }
    return parts.join(MaterialRow::tr(", "));
}

struct Look {
    const char *icon;
    const char *tone;
    QString word;
};

Look lookOf(VerdictKind kind)
{
    switch (kind) {
    case VerdictKind::Satisfied: return {"tick", "good", MaterialRow::tr("There")};
    case VerdictKind::Exempt: return {"exempt", "good", MaterialRow::tr("Need not be handed in")};
    case VerdictKind::NotApplicable: return {"exempt", "muted", MaterialRow::tr("Not asked")};
    case VerdictKind::Faulty: return {"error", "bad", MaterialRow::tr("Faulty")};
    case VerdictKind::Missing: return {"missing", "warn", MaterialRow::tr("Missing")};
    }
    Q_UNREACHABLE();
}

QString nameOf(ExemptionRoute route, const Material &material)
{
    switch (route) {
    case ExemptionRoute::ELicence: return MaterialRow::tr("Electronic licence: %1").arg(shown(material.eLicence));
    case ExemptionRoute::SharedData: return MaterialRow::tr("Shared data: %1").arg(shown(material.sharedData));
    case ExemptionRoute::Result: return MaterialRow::tr("Result of an earlier item");
    case ExemptionRoute::Dossier: return MaterialRow::tr("On file from an earlier case");
    case ExemptionRoute::Pledge: return MaterialRow::tr("Written pledge instead");
    }
    Q_UNREACHABLE();
}

} // namespace

MaterialRow::MaterialRow(const Catalogue &catalogue, const Requirement &requirement, QWidget *parent)
    : QWidget(parent), m_catalogue(catalogue), m_row(requirement.row), m_requirement(requirement),
      m_box(new QCheckBox(this)), m_form(makeLabel(formOf(requirement), "secondary", this)),
      m_stateIcon(new QLabel(this)), m_state(makeLabel({}, "secondary", this)),
      m_exempt(makeButton(tr("Exempt…"), "quiet", {}, this)), m_faulty(makeButton(tr("Faulty…"), "quiet", {}, this)),
      m_details(new QWidget(this)), m_remark(new QLineEdit(m_details))
{
    setObjectName(u"material:"_s + m_row);
    const QString name = shown(requirement.name());
    m_box->setObjectName(u"tick:"_s + m_row);
    m_box->setAccessibleName(tr("%1 is there: %2").arg(name, m_form->text()));
    auto *label = makeLabel(name, "body", this);
    label->setToolTip(name);

    auto *chips = new QWidget(this);
    auto *flow = new FlowLayout(metric::space1, chips);
    QSet<DepartmentKey> named;
    for (const Demand &demand : requirement.demands) {
        if (const Department *department = catalogue.department(demand.department);
            department && !named.contains(demand.department)) {
            named.insert(demand.department);
            flow->addWidget(makeChip(shown(department->name), "plain", chips));
        }
    }
    if (requirement.need == Need::Tolerable) {
        flow->addWidget(makeChip(tr("may follow later"), "warn", chips));
    }
    QStringList why;
    for (const Demand &demand : requirement.demands) {
        const Department *department = catalogue.department(demand.department);
        why.append(tr("%1: %2 (%3)")
                       .arg(department ? shown(department->name) : tr("Every application"), shown(demand.why),
                            catalogue.describe(demand.basis, currentLanguage())));
    }
    label->setToolTip(name + u"\n"_s + why.join(u'\n'));

    auto *what = new QVBoxLayout;
    what->setSpacing(2);
    what->addWidget(label);
    what->addWidget(chips);
    auto *how = new QVBoxLayout;
    how->setSpacing(2);
    auto *state = new QHBoxLayout;
    state->setSpacing(metric::space1);
    state->addWidget(m_stateIcon, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    how->setContentsMargins(0, metric::space1, 0, 0);
    how->addLayout(state);
    how->addWidget(m_form);
    how->addStretch();

    auto *line = new QHBoxLayout;
    line->setSpacing(metric::space3);
    label->setContentsMargins(0, metric::space1, 0, 0);
    line->addWidget(m_box, 0, Qt::AlignTop);
    auto *cells = new QBoxLayout(Theme::isLargeText() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    cells->setSpacing(metric::space3);
    cells->addLayout(what, 5);
    cells->addLayout(how, 4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::space3);
    buttons->addWidget(m_exempt, 0, Qt::AlignTop);
    buttons->addWidget(m_faulty, 0, Qt::AlignTop);
    if (Theme::isLargeText()) {
        buttons->addStretch();
    }
    cells->addLayout(buttons);
    line->addLayout(cells, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metric::space3, metric::space2, metric::space2, metric::space2);
    layout->setSpacing(metric::space1);
    layout->addLayout(line);
    layout->addWidget(m_details);
    buildDetails(requirement);

    m_exempt->setObjectName(u"exempt:"_s + m_row);
    m_exempt->setAccessibleName(tr("%1: need not be handed in").arg(name));
    QSizePolicy keepsPlace = m_exempt->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true); // so that the columns stand
    m_exempt->setSizePolicy(keepsPlace);
    m_exempt->setVisible(!requirement.exemptBy.isEmpty());
    m_faulty->setObjectName(u"faulty:"_s + m_row);
    m_faulty->setAccessibleName(tr("%1: say what is wrong").arg(name));
    m_faulty->setCheckable(true);
    connect(m_box, &QCheckBox::clicked, this, &MaterialRow::tick);
    connect(m_exempt, &QPushButton::clicked, this, &MaterialRow::openExemptions);
    connect(m_faulty, &QPushButton::toggled, m_details, &QWidget::setVisible);
}

void MaterialRow::buildDetails(const Requirement &requirement)
{
    auto *layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(metric::space6, 0, 0, metric::space2);
    layout->setSpacing(metric::space1);
    if (!requirement.material->inspect.isEmpty()) {
        QStringList points;
        for (const Text &point : requirement.material->inspect) {
            points.append(u"· "_s + shown(point));
        }
        layout->addWidget(makeLabel(tr("Look at:") + u"\n"_s + points.join(u'\n'), "secondary", m_details));
    }
    for (const MaterialFault &fault : requirement.material->faults) {
        auto *box = new QCheckBox(shown(fault.text), m_details);
        box->setObjectName(u"fault:%1:%2"_s.arg(m_row, fault.key));
        box->setProperty("fault", fault.key);
        box->setToolTip(tr("To mend it: %1").arg(shown(fault.mend)));
        connect(box, &QCheckBox::clicked, this, &MaterialRow::report);
        m_faults.append(box);
        layout->addWidget(box);
    }
    m_remark->setObjectName(u"remark:"_s + m_row);
    m_remark->setPlaceholderText(tr("Something else that is wrong, in plain words"));
    m_remark->setAccessibleName(tr("%1: what else is wrong").arg(shown(requirement.name())));
    connect(m_remark, &QLineEdit::editingFinished, this, &MaterialRow::report);
    layout->addWidget(m_remark);
    m_details->hide();
}

void MaterialRow::setRow(const Requirement &requirement, const HandedIn &handedIn, const Verdict &verdict)
{
    m_requirement = requirement;
    m_handedIn = handedIn;
    const bool served = !requirement.servedBy.isEmpty();
    const bool there =
        verdict.kind == VerdictKind::Satisfied ||
        (verdict.kind == VerdictKind::Faulty && (handedIn.original || handedIn.copies > 0 || handedIn.electronic));
    m_box->setChecked(there);
    m_box->setEnabled(!served);
    m_exempt->setEnabled(!served);
    m_faulty->setEnabled(!served);
    m_exempt->setText(handedIn.exemption ? tr("Not exempt") : tr("Exempt…"));
    m_form->setText(formOf(requirement));

    const Look look = lookOf(verdict.kind);
    m_stateIcon->setPixmap(Theme::pixmap(QString::fromLatin1(look.icon), QString::fromLatin1(look.tone), 16));
    const QString reason = shown(verdict.reason);
    const QString mend = shown(verdict.mend);
    QString text = look.word;
    if (served) {
        const VariantRef producer = m_catalogue.variant(requirement.servedBy);
        text += tr(": ") + tr("comes from \"%1\", handled together").arg(shown(producer.item->name));
    } else if (!reason.isEmpty() && verdict.kind != VerdictKind::Satisfied) {
        text += tr(": ") + reason;
    }
    if (verdict.kind == VerdictKind::Faulty && !mend.isEmpty()) {
        text += u'\n' + tr("To mend it: %1").arg(mend);
    }
    m_state->setText(text);
    setStyleProperty(m_state, "tone", QString::fromLatin1(look.tone));

    for (QCheckBox *box : std::as_const(m_faults)) {
        box->setChecked(handedIn.faults.contains(box->property("fault").toString()));
    }
    if (!m_remark->hasFocus()) {
        m_remark->setText(handedIn.remark);
    }
    if (!handedIn.faults.isEmpty() || !handedIn.remark.isEmpty()) {
        m_faulty->setChecked(true);
    }
}

// One tick says: it lies there in every form the row asks for.
void MaterialRow::tick(bool present)
{
    HandedIn what = m_handedIn;
    what.exemption.reset();
    what.original = present && m_requirement.original != Original::None;
    what.copies = present ? m_requirement.copies : 0;
    what.electronic = present && m_requirement.original == Original::None && m_requirement.copies == 0;
    if (!present) {
        what.faults.clear();
        what.remark.clear();
        m_faulty->setChecked(false);
    }
    Q_EMIT handedIn(m_row, what);
}

void MaterialRow::openExemptions()
{
    if (m_handedIn.exemption) {
        HandedIn what = m_handedIn;
        what.exemption.reset();
        Q_EMIT handedIn(m_row, what);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"exemptions"_s);
    for (const ExemptionRoute route : std::as_const(m_requirement.exemptBy)) {
        const QString name = nameOf(route, *m_requirement.material);
        QAction *action = menu->addAction(name);
        connect(action, &QAction::triggered, this, [this, route, name] {
            HandedIn what;
            what.exemption = Evidence{route, name, {}};
            Q_EMIT handedIn(m_row, what);
        });
    }
    menu->popup(m_exempt->mapToGlobal(QPoint(0, m_exempt->height())));
}

void MaterialRow::report()
{
    HandedIn what = m_handedIn;
    what.faults.clear();
    for (const QCheckBox *box : std::as_const(m_faults)) {
        if (box->isChecked()) {
            what.faults.append(box->property("fault").toString());
        }
    }
    what.remark = m_remark->text().trimmed();
    if (what != m_handedIn) {
        Q_EMIT handedIn(m_row, what);
    }
}

void MaterialRow::focusBox()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace desk

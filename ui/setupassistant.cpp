// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setupassistant.h"

#include "ui/icons.h"
#include "ui/servicewords.h"
#include "ui/setupaddressstep.h"
#include "ui/setupcheckstep.h"
#include "ui/setupkeystep.h"
#include "ui/setupnumbersstep.h"
#include "ui/setupsigningstep.h"
#include "ui/setupstartstep.h"
#include "ui/setupwebhooksstep.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace birdcar {

using namespace Qt::StringLiterals;

QString SetupAssistant::titleOf(Step step)
{
    switch (step) {
    case Start:
        return tr("Demo or MessageBird");
    case Key:
        return tr("API key");
    case Numbers:
        return tr("Numbers");
    case Address:
        return tr("Public address");
    case Signing:
        return tr("Signing key");
    case Webhooks:
        return tr("Flows at MessageBird");
    case Check:
        return tr("Check everything");
    case StepCount:
        break;
    }
    Q_UNREACHABLE();
}

SetupAssistant::SetupAssistant(const Desk &desk, QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_titleLabel(new QLabel), m_serviceLabel(new QLabel),
      m_stack(new QStackedWidget), m_backButton(new QPushButton(tr("&Back"))),
      m_nextButton(new QPushButton(tr("&Next"))), m_closeButton(new QPushButton(tr("Close")))
{
    setObjectName(u"setupAssistant"_s);
    setWindowTitle(tr("Set up BirdCar"));
    addStep(new SetupStartStep(desk), Start);
    if (!desk.demo) { // which has everything
        addStep(new SetupKeyStep(desk), Key);
        addStep(new SetupNumbersStep(desk), Numbers);
        addStep(new SetupAddressStep(desk), Address);
        addStep(new SetupSigningStep(desk), Signing);
        addStep(new SetupWebhooksStep(desk), Webhooks);
        addStep(new SetupCheckStep(desk), Check);
    }
    buildLayout();
    connect(m_list, &QListWidget::currentRowChanged, this, &SetupAssistant::enterStep);
    connect(m_backButton, &QPushButton::clicked, this,
            [this] { m_list->setCurrentRow(m_list->currentRow() - 1); });
    connect(m_nextButton, &QPushButton::clicked, this,
            [this] { m_list->setCurrentRow(m_list->currentRow() + 1); });
    connect(m_closeButton, &QPushButton::clicked, this, &SetupAssistant::reject);
    showProgress();
}

SetupAssistant::~SetupAssistant() = default;

void SetupAssistant::addStep(SetupStep *added, Step which)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(added);
    m_stack->addWidget(area);
    m_steps.append(added);
    m_list->addItem(tr("%1 %2").arg(m_steps.size()).arg(titleOf(which)));
    connect(added, &SetupStep::progressed, this, &SetupAssistant::showProgress);
    connect(added, &SetupStep::numbersChanged, this, &SetupAssistant::numbersChanged);
    connect(added, &SetupStep::attentionAsked, this, [this, which] {
        if (!isVisible())
            openStep(which);
    });
    connect(added, &SetupStep::portAsked, this, &SetupAssistant::portAsked);
    connect(added, &SetupStep::demoAsked, this, &SetupAssistant::demoAsked);
    connect(added, &SetupStep::realAsked, this, &SetupAssistant::realAsked);
}

void SetupAssistant::buildLayout()
{
    m_list->setObjectName(u"setupStepsList"_s);
    m_list->setAccessibleName(tr("Steps"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + fontMetrics().height() * 3);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.2);
    m_titleLabel->setFont(large);
    m_titleLabel->setObjectName(u"setupTitleLabel"_s);
    m_serviceLabel->setObjectName(u"setupServiceLabel"_s);
    m_serviceLabel->setTextFormat(Qt::PlainText);
    m_serviceLabel->setWordWrap(true);
    m_serviceLabel->hide();
    m_backButton->setObjectName(u"setupBackButton"_s);
    m_nextButton->setObjectName(u"setupNextButton"_s);
    m_closeButton->setObjectName(u"setupCloseButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_backButton, m_nextButton, m_closeButton}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *right = new QVBoxLayout;
    right->addWidget(m_titleLabel);
    right->addWidget(m_serviceLabel);
    right->addWidget(m_stack, 1);
    right->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_list);
    layout->addLayout(right, 1);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 150, unit.height() * 36);
}

SetupStep *SetupAssistant::step(int index) const
{
    return m_steps.value(index);
}

void SetupAssistant::showStatus(const EngineStatus &status)
{
    for (SetupStep *each : std::as_const(m_steps))
        each->showStatus(status);
    const bool hasService = status.service.phase != ServiceStatus::Phase::None;
    m_serviceLabel->setText(hasService ? serviceTakesText(status.service) : QString());
    m_serviceLabel->setVisible(hasService);
    showProgress();
}

void SetupAssistant::openStep(Step step)
{
    const int row = qMin(static_cast<int>(step), m_list->count() - 1);
    if (m_list->currentRow() == row && m_entered < 0)
        enterStep(row);
    m_list->setCurrentRow(row);
    show();
    raise();
    activateWindow();
}

void SetupAssistant::openUnfinished()
{
    const auto unfinished = std::ranges::find_if_not(m_steps, &SetupStep::isDone);
    const auto index = unfinished == m_steps.end() ? 0 : unfinished - m_steps.begin();
    // At the very beginning the first step says what this is about.
    openStep(index == Key ? Start : static_cast<Step>(index));
}

void SetupAssistant::enterStep(int index)
{
    if (SetupStep *left = step(m_entered))
        left->leave();
    m_entered = index;
    m_stack->setCurrentIndex(index);
    m_titleLabel->setText(titleOf(static_cast<Step>(index)));
    if (SetupStep *entered = step(index))
        entered->enter();
    showProgress();
}

void SetupAssistant::showProgress()
{
    for (int i = 0; i < m_list->count(); ++i) {
        const bool done = step(i)->isDone();
        m_list->item(i)->setIcon(done ? symbol(u"good"_s, Tone::Good) : symbol(u"open"_s, Tone::Quiet));
        m_list->item(i)->setData(Qt::AccessibleDescriptionRole, done ? tr("done") : tr("not done yet"));
    }
    m_backButton->setEnabled(m_list->currentRow() > 0);
    m_nextButton->setEnabled(m_list->currentRow() + 1 < m_list->count());
}

void SetupAssistant::reject()
{
    if (SetupStep *left = step(m_entered))
        left->leave();
    m_entered = -1;
    QDialog::reject();
}

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/desk.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace birdcar {

class SetupStep;

/// Leads through everything that BirdCar needs to work with MessageBird. Does not stand in the way of the
/// main window, can be closed at any step, and begins again at the first that is not done.
class SetupAssistant : public QDialog
{
    Q_OBJECT

public:
    enum Step { Start, Key, Numbers, Address, Signing, Webhooks, Check, StepCount };

    explicit SetupAssistant(const Desk &desk, QWidget *parent = nullptr);
    ~SetupAssistant() override;

    static QString titleOf(Step step);

    void showStatus(const EngineStatus &status);
    void openStep(Step step);
    /// What is left to do, if the status is known; else the first.
    void openUnfinished();

    void reject() override;

Q_SIGNALS:
    void numbersChanged();
    void portAsked(quint16 port);
    void demoAsked();
    void realAsked();

private:
    void addStep(SetupStep *step, Step which);
    void buildLayout();
    void enterStep(int step);
    void showProgress();
    SetupStep *step(int index) const;

    int m_entered = -1;
    QListWidget *m_list;
    QLabel *m_titleLabel;
    QLabel *m_serviceLabel; ///< how a service takes what is changed here
    QStackedWidget *m_stack;
    QList<SetupStep *> m_steps;
    QPushButton *m_backButton;
    QPushButton *m_nextButton;
    QPushButton *m_closeButton;
};

} // namespace birdcar

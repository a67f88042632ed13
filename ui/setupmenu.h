// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/enginestatus.h"
#include "ui/desk.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace birdcar {

class NoticeStrip;
class SetupAssistant;
struct Summary;

/// The way to the set-up assistant: a menu with its steps, and an offer in the window as long as nothing is
/// set up.
class SetupMenu : public QObject
{
    Q_OBJECT

public:
    SetupMenu(const Desk &desk, QWidget *window, NoticeStrip *strip);
    ~SetupMenu() override;

    QMenu *menu() const { return m_menu; }
    void showStatus(const EngineStatus &status);
    void showSummary(const Summary &summary);

Q_SIGNALS:
    void numbersChanged();
    void portAsked(quint16 port);
    void demoAsked();
    void realAsked();

private:
    SetupAssistant *assistant();
    bool isSetUp() const;
    void askForNumbers();
    void withdrawOffer();
    static QString offerText();

    Desk m_desk;
    QWidget *m_window;
    NoticeStrip *m_strip;
    QMenu *m_menu;
    QPointer<SetupAssistant> m_assistant;
    EngineStatus m_status;
    bool m_isOffered = false; ///< or need not be
    bool m_isAsking = false;
};

} // namespace birdcar

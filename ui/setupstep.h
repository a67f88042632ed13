// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/depotsettings.h"
#include "app/enginestatus.h"
#include "ui/desk.h"

#include <QWidget>

#include <functional>

class QLabel;

namespace birdcar {

/// One step of the set-up assistant. It can be done in any order, and again.
class SetupStep : public QWidget
{
    Q_OBJECT

public:
    explicit SetupStep(const Desk &desk, QWidget *parent = nullptr);

    /// It comes into view.
    virtual void enter() {}
    /// It is in view no more, or the assistant is closed.
    virtual void leave() {}
    virtual void showStatus(const EngineStatus &status) { m_status = status; }
    /// Nothing has to be done here any more, as far as is known.
    virtual bool isDone() const { return false; }

Q_SIGNALS:
    /// isDone() may be another now.
    void progressed();
    /// The pool has other numbers now.
    void numbersChanged();
    /// It has something to say that must be seen, also if the assistant was closed meanwhile.
    void attentionAsked();
    void portAsked(quint16 port);
    /// BirdCar is to be started once more: with the demo, or with a database of its own.
    void demoAsked();
    void realAsked();

protected:
    /// Changes the saved settings, and calls `then` with what came of it.
    void saveSettings(const std::function<void(DepotSettings &)> &change,
                      const std::function<void(const Result<DepotSettings> &)> &then);
    const Desk &desk() const { return m_desk; }
    const EngineStatus &status() const { return m_status; }

private:
    Desk m_desk;
    EngineStatus m_status;
};

/// A paragraph.
QLabel *setupText(const QString &text);

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/closerule.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QAction;

namespace birdcar {

class NoticeStrip;
struct NoticeOffer;

/// Settles with the user what closing the window does: asks once, in a strip of the window, and remembers.
class Closing : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        bool demo = false;
        std::function<bool()> hasTray = [] { return false; }; ///< asked each time: a tray may appear late
    };

    /// `strip` may have other things to say at other times.
    Closing(Place place, NoticeStrip *strip, QObject *parent = nullptr);

    /// While nothing is relayed, closing needs no question.
    void setServing(bool serving) { m_serving = serving; }
    /// While a service relays, neither; but what was decided earlier holds.
    void setBeside(bool beside) { m_beside = beside; }
    /// What to do now; shows the question or the warning if that is the answer.
    CloseAnswer answer();
    /// "Go on in the tray", to change one's mind; null in the demo, hidden without a tray.
    QAction *keepAction() const { return m_keepAction; }

Q_SIGNALS:
    /// The question was answered with a button; closing again does it.
    void decided();
    /// Leave, whatever was decided earlier.
    void quitAsked();

private:
    bool isAsking() const;
    void ask(const QString &question, const QList<NoticeOffer> &offers);
    void askAboutTray();
    void warn();
    void decide(bool goesOn);

    Place m_place;
    bool m_serving = false;
    bool m_beside = false;
    NoticeStrip *m_strip;
    QString m_question; ///< the last one; it may have given way to something else
    QAction *m_keepAction = nullptr;
};

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/closing.h"

#include "ui/noticestrip.h"
#include "ui/usersettings.h"

#include <QAction>

#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

const auto goesOnKey = u"window/goesOnInTray"_s;

std::optional<bool> savedDecision()
{
    const QVariant saved = userSettings().value(goesOnKey);
    return saved.isValid() ? std::optional(saved.toBool()) : std::nullopt;
}

} // namespace

Closing::Closing(Place place, NoticeStrip *strip, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_strip(strip)
{
    if (m_place.demo)
        return;
    m_keepAction = new QAction(tr("Go on in the &tray when closed"), this);
    m_keepAction->setObjectName(u"keepInTrayAction"_s);
    m_keepAction->setCheckable(true);
    m_keepAction->setVisible(m_place.hasTray());
    m_keepAction->setChecked(savedDecision().value_or(false));
    connect(m_keepAction, &QAction::toggled, this,
            [](bool goesOn) { userSettings().setValue(goesOnKey, goesOn); });
}

CloseAnswer Closing::answer()
{
    const bool hasTray = m_place.hasTray();
    if (m_keepAction)
        m_keepAction->setVisible(hasTray);
    const CloseAnswer answer =
        answerClose({m_place.demo, m_serving, m_beside, hasTray, isAsking(), savedDecision()});
    if (answer == CloseAnswer::AskAboutTray)
        askAboutTray();
    else if (answer == CloseAnswer::WarnFirst)
        warn();
    return answer;
}

bool Closing::isAsking() const
{
    return !m_strip->isHidden() && m_strip->text() == m_question;
}

void Closing::ask(const QString &question, const QList<NoticeOffer> &offers)
{
    m_question = question;
    m_strip->showOffers(question, Tone::Attention, offers);
}

void Closing::askAboutTray()
{
    ask(tr("Texts and calls are relayed only while BirdCar runs. Shall it go on in the tray "
           "when its window is closed? The answer is kept; it can be changed in the File menu."),
        {{tr("Go on in the tray"), [this] { decide(true); }}, {tr("Quit"), [this] { decide(false); }}});
}

void Closing::warn()
{
    ask(tr("When BirdCar is closed, texts and calls are not relayed any more, and this desktop "
           "has no tray to go on in. Close the window again to quit."),
        {{tr("Quit"), [this] { Q_EMIT quitAsked(); }}});
}

void Closing::decide(bool goesOn)
{
    userSettings().setValue(goesOnKey, goesOn);
    if (m_keepAction)
        m_keepAction->setChecked(goesOn);
    Q_EMIT decided();
}

} // namespace birdcar

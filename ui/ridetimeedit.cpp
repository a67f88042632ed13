// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridetimeedit.h"

#include "app/domain/clock.h"
#include "app/domain/depottime.h"
#include "app/domain/timewords.h"
#include "ui/calendarpopup.h"
#include "ui/fieldnote.h"
#include "ui/icons.h"
#include "ui/sentences.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace birdcar {

using namespace Qt::StringLiterals;

RideTimeEdit::RideTimeEdit(const DepotZone &zone, const DepotRegion &region, const QString &name,
                           QWidget *parent)
    : QWidget(parent), m_zone(zone), m_region(region), m_lineEdit(new QLineEdit),
      m_calendarButton(new QToolButton), m_note(new FieldNote(m_lineEdit))
{
    m_lineEdit->setObjectName(name);
    m_lineEdit->setAccessibleName(tr("When"));
    const QStringList examples = timeExamples(QLocale().name());
    m_lineEdit->setPlaceholderText(
        QStringList{examples.at(0), examples.at(1), examples.last()}.join(u", "_s));
    m_lineEdit->setToolTip(exampleText() + u'\n' + calendarText());
    m_note->setHelp(calendarText());
    m_calendarButton->setObjectName(name + u"CalendarButton"_s);
    m_calendarButton->setAccessibleName(tr("Choose date and time from a calendar"));
    m_calendarButton->setToolTip(tr("Choose from a calendar (Alt+Down or F4 in the field)"));
    m_calendarButton->setAccessibleDescription(calendarText());
    m_calendarButton->setIcon(symbol(u"calendar"_s));
    m_calendarButton->setFocusPolicy(Qt::NoFocus); // the next Tab is for the next thing to say
    m_calendarButton->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // as high as the field
    setFocusProxy(m_lineEdit);

    auto *line = new QHBoxLayout;
    line->setSpacing(2);
    line->addWidget(m_lineEdit, 1);
    line->addWidget(m_calendarButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(m_note);

    m_lineEdit->installEventFilter(this);
    connect(m_calendarButton, &QToolButton::clicked, this, &RideTimeEdit::openCalendar);
    connect(m_lineEdit, &QLineEdit::textEdited, this, &RideTimeEdit::takeTyped);
    connect(m_lineEdit, &QLineEdit::editingFinished, this, &RideTimeEdit::finish);
}

/// In the window's language, which days and hours are written in as well.
QString RideTimeEdit::exampleText() const
{
    return tr("For example: %1").arg(timeExamples(QLocale().name()).join(u", "_s));
}

QString RideTimeEdit::calendarText() const
{
    return tr("Alt+Down or F4 opens a calendar.");
}

/// Alt+Down and F4 open the calendar, as they open the list of a combo box.
bool RideTimeEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool altDown = key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
    const bool f4 = key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier;
    if (!altDown && !f4)
        return QWidget::eventFilter(watched, event);
    openCalendar();
    return true;
}

void RideTimeEdit::startOver(const QDateTime &now)
{
    if (m_popup)
        m_popup->close();
    showTime(nextFullFiveMinutes(now), {}, now);
    m_follows = true;
}

void RideTimeEdit::showTime(const QDateTime &time, const QString &text, const QDateTime &now)
{
    m_edited = false;
    m_follows = false;
    m_time = NaturalTime{time, {}, false};
    m_lineEdit->setText(time.isValid() ? depotTimeText(time, m_zone) : text);
    if (time.isValid())
        showMeaning(now);
    else
        m_note->clear();
    Q_EMIT timeChanged();
}

void RideTimeEdit::enter(const QString &text, const QDateTime &now)
{
    m_lineEdit->setText(text);
    m_edited = true;
    m_follows = false;
    m_time = readNaturalTime(text, now, m_zone);
    showMeaning(now);
    Q_EMIT timeChanged();
}

void RideTimeEdit::follow(const QDateTime &now)
{
    if (m_follows && !m_lineEdit->hasFocus())
        startOver(now);
    else if (m_time && m_time->utc.isValid())
        showMeaning(now);
}

void RideTimeEdit::followZone(const QDateTime &now)
{
    if (m_follows)
        startOver(now);
    else if (m_edited)
        enter(m_lineEdit->text(), now);
    else if (m_time && m_time->utc.isValid())
        showTime(m_time->utc, {}, now);
}

void RideTimeEdit::showProblem(const QString &text)
{
    m_note->showProblem(text);
}

QString RideTimeEdit::doubt(const QDateTime &now) const
{
    if (!m_time || !m_time->utc.isValid())
        return {};
    const TimeDoubt doubt = doubtAbout(*m_time, now);
    if (doubt == TimeDoubt::None && m_time->hint.isEmpty())
        return {};
    return u"%1 %2 %3"_s.arg(m_time->utc.toString(Qt::ISODate), QString::number(int(doubt)), m_time->hint);
}

void RideTimeEdit::takeTyped()
{
    const QDateTime now = systemClock()();
    m_edited = true;
    m_follows = false;
    m_time = readNaturalTime(m_lineEdit->text(), now, m_zone);
    if (m_time)
        showMeaning(now);
    else
        m_note->showHint(exampleText());
    Q_EMIT timeChanged();
}

/// What was typed gives way to the moment that it meant: "+20m" would mean another one a minute later.
void RideTimeEdit::finish()
{
    if (!m_edited)
        return;
    if (!m_time)
        m_note->showProblem(m_time.problem().text);
    else
        m_lineEdit->setText(depotTimeText(m_time->utc, m_zone));
}

void RideTimeEdit::openCalendar()
{
    if (!m_popup) {
        m_popup = new CalendarPopup(this);
        connect(m_popup, &CalendarPopup::chosen, this, [this](const QDate &date, const QTime &time) {
            enter(date.toString(Qt::ISODate) + time.toString(u" HH:mm"_s), systemClock()());
            m_lineEdit->setFocus(Qt::PopupFocusReason);
        });
    }
    const bool known = m_time && m_time->utc.isValid();
    const QDateTime there = (known ? m_time->utc : nextFullFiveMinutes(systemClock()())).toTimeZone(m_zone);
    const auto territory = QLocale::codeToTerritory(m_region.get());
    const QLocale here =
        territory == QLocale::AnyTerritory ? QLocale() : QLocale(QLocale::AnyLanguage, territory);
    m_popup->setFirstDayOfWeek(here.firstDayOfWeek());
    m_popup->openBelow(this, there.date(), there.time());
}

void RideTimeEdit::showMeaning(const QDateTime &now)
{
    if (!m_time) {
        m_note->showProblem(m_time.problem().text);
        return;
    }
    const QString text = meaning(m_time->utc, now);
    switch (doubtAbout(*m_time, now)) {
    case TimeDoubt::Past:
        m_note->showWarning(tr("%1: this time is past").arg(text));
        return;
    case TimeDoubt::FarAhead:
        m_note->showWarning(tr("%1: more than half a day ahead. Is that meant?").arg(text));
        return;
    case TimeDoubt::None:
        break;
    }
    if (m_time->hint.isEmpty())
        m_note->showHint(text);
    else
        m_note->showWarning(tr("%1. %2").arg(text, spoken(m_time->hint)));
}

/// "Thu 24 Dec 18:30, in 40 min", with the zone if the computer's clock shows another time.
QString RideTimeEdit::meaning(const QDateTime &time, const QDateTime &now) const
{
    const QDateTime there = time.toTimeZone(m_zone);
    const bool thisYear = there.date().year() == now.toTimeZone(m_zone).date().year();
    QString moment = QLocale().toString(there, thisYear ? u"ddd d MMM HH:mm"_s : u"ddd d MMM yyyy HH:mm"_s);
    if (time.toLocalTime().offsetFromUtc() != there.offsetFromUtc())
        moment = tr("%1 (%2)").arg(moment, m_zone.get().displayName(there, QTimeZone::ShortName));
    return tr("%1, %2").arg(moment, distanceText(now, time));
}

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/erasebox.h"

#include "app/dispatcher.h"
#include "app/store/reader.h"
#include "ui/icons.h"
#include "ui/sentences.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace birdcar {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pauseBetweenWrites = 20ms; // others write to the database too

} // namespace

QStringList eraseLines(const ErasePreview &preview)
{
    QStringList lines{
        EraseBox::tr("Name, phone, texts and calls are removed. Rides stay for the counts, with "
                     "their places and times.")};
    const auto line = [](const QString &text, int count) { return text.arg(count); };
    lines.append(line(EraseBox::tr("Rides: %1"), preview.rides) + u'\n' +
                 line(EraseBox::tr("Texts: %1"), preview.texts) + u'\n' +
                 line(EraseBox::tr("Calls: %1"), preview.calls) + u'\n' +
                 line(EraseBox::tr("Inbox rows: %1"), preview.inboxRows) + u'\n' +
                 line(EraseBox::tr("Log entries: %1"), preview.events));
    if (preview.graceRides > 0)
        lines.append(
            EraseBox::tr("Ended rides whose lines are still live, and end now: %1").arg(preview.graceRides));
    for (const Person &other : preview.samePhone)
        lines.append(EraseBox::tr("%1 (%2) has the same phone and stays, with the inbox rows of that phone.")
                         .arg(other.name, roleWord(other.role)));
    if (preview.backups.isEmpty())
        lines.append(EraseBox::tr("Backups made before now hold this person until you delete them."));
    else
        lines.append(
            EraseBox::tr("%n backup(s) beside the database hold this person until they are deleted for "
                         "their age; restoring one erases this person again. Copies elsewhere are "
                         "yours to delete.",
                         nullptr, static_cast<int>(preview.backups.size())));
    lines.append(EraseBox::tr("MessageBird keeps a copy of its own of every text; ask them to delete it."));
    lines.append(EraseBox::tr("This cannot be undone."));
    return lines;
}

EraseBox::EraseBox(const Desk &desk, Role role, const QString &prefix, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_role(role), m_titleLabel(new QLabel), m_textLabel(new QLabel),
      m_progressBar(new QProgressBar), m_eraseButton(new QPushButton(tr("Erase for &good"))),
      m_keepButton(new QPushButton(tr("&Keep")))
{
    setObjectName(prefix + u"EraseBox"_s);
    m_textLabel->setObjectName(prefix + u"EraseTextLabel"_s);
    m_progressBar->setAccessibleName(tr("Progress of erasing"));
    m_eraseButton->setObjectName(prefix + u"EraseForGoodButton"_s);
    m_eraseButton->setAccessibleName(tr("Erase this person for good"));
    m_eraseButton->setIcon(symbol(u"erase"_s, Tone::Bad));
    m_keepButton->setObjectName(prefix + u"KeepButton"_s);
    m_keepButton->setAccessibleName(tr("Keep this person"));
    buildLayout();
    connect(m_eraseButton, &QPushButton::clicked, this, &EraseBox::start);
    connect(m_keepButton, &QPushButton::clicked, this, &EraseBox::leave);
    hide();
}

void EraseBox::buildLayout()
{
    for (QLabel *label : {m_titleLabel, m_textLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_titleLabel->font();
    bold.setBold(true);
    m_titleLabel->setFont(bold);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keepButton);
    buttons->addWidget(m_eraseButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_titleLabel);
    layout->addWidget(m_textLabel);
    layout->addWidget(m_progressBar);
    layout->addLayout(buttons);
    layout->addStretch();
}

void EraseBox::openFor(const Person &person)
{
    m_person = person;
    m_after = {};
    m_titleLabel->setText(tr("Erase %1?").arg(person.name));
    m_textLabel->setText(tr("Counting what is stored ..."));
    m_eraseButton->setEnabled(false);
    m_progressBar->hide();
    show();
    m_keepButton->setFocus(Qt::OtherFocusReason); // Return must not erase anybody by accident
    const auto work = [role = m_role, id = person.id](Reader &reader) {
        return reader.erasePreview(role, id);
    };
    onResult(this, m_desk.reader.call(work), [this, id = person.id](const Result<ErasePreview> &preview) {
        if (id == m_person.id)
            takePreview(preview);
    });
}

void EraseBox::takePreview(const Result<ErasePreview> &preview)
{
    if (!preview) {
        showProblem(preview.problem());
        return;
    }
    m_rides = preview->rides;
    if (!preview->openRides.isEmpty()) {
        m_textLabel->setText(
            tr("%1 has an open ride (%2). Close or cancel it first; its texts and calls need "
               "the phone.")
                .arg(preview->person.name, QString::number(preview->openRides.first().value)));
        return;
    }
    m_textLabel->setText(eraseLines(*preview).join(u"\n\n"_s));
    m_eraseButton->setEnabled(true);
}

void EraseBox::start()
{
    m_erasing = true;
    m_eraseButton->setEnabled(false);
    m_keepButton->setEnabled(false);
    m_progressBar->setRange(0, qMax(1, m_rides));
    m_progressBar->setValue(0);
    m_progressBar->show();
    step();
}

void EraseBox::step()
{
    const auto work = [role = m_role, id = m_person.id, after = m_after](Dispatcher &dispatcher) {
        return dispatcher.erasePerson(role, id, after);
    };
    onResult(this, m_desk.dispatcher.call(work), [this](const Result<EraseStep> &step) { takeStep(step); });
}

void EraseBox::takeStep(const Result<EraseStep> &result)
{
    if (result && !result->finished) {
        m_after = result->after;
        m_progressBar->setValue(qMin(m_progressBar->maximum(), m_progressBar->value() + result->rides));
        QTimer::singleShot(pauseBetweenWrites, this, &EraseBox::step);
        return;
    }
    m_erasing = false;
    m_keepButton->setEnabled(true);
    m_progressBar->hide();
    if (!result) {
        showProblem(result.problem());
        m_eraseButton->setEnabled(true);
        return;
    }
    hide();
    Q_EMIT erased(m_person.name);
}

void EraseBox::showProblem(const Problem &problem)
{
    m_textLabel->setText(spoken(problem.text));
}

void EraseBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_erasing)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void EraseBox::leave()
{
    if (m_erasing)
        return;
    hide();
    Q_EMIT closed();
}

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backupsbox.h"

#include "app/backups.h"
#include "app/domain/depottime.h"
#include "app/remote.h"
#include "ui/backuptablemodel.h"
#include "ui/emptytext.h"
#include "ui/fieldnote.h"
#include "ui/icons.h"
#include "ui/servicewords.h"
#include "ui/tableview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &name, const QString &text, const QString &accessibleName)
{
    auto *made = new QPushButton(text);
    made->setObjectName(name);
    made->setAccessibleName(accessibleName);
    return made;
}

} // namespace

BackupsBox::BackupsBox(Backups *backups, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_backups(backups), m_zone(zone), m_model(new BackupTableModel(zone, this)),
      m_tableView(new TableView(u"backupsTableView"_s, tr("Backups"))), m_emptyText(nullptr),
      m_makeButton(button(u"backUpNowButton"_s, tr("&Back up now"), tr("Make a backup now"))),
      m_restoreButton(button(u"restoreBackupButton"_s, tr("&Restore ..."), tr("Restore the chosen backup"))),
      m_note(new FieldNote(m_tableView)), m_question(nullptr), m_questionTitle(new QLabel),
      m_questionText(new QLabel),
      m_keepButton(button(u"keepDatabaseButton"_s, tr("&Keep the present data"), tr("Do not restore"))),
      m_confirmButton(button(u"confirmRestoreButton"_s, tr("Restore th&is backup"),
                             tr("Restore this backup, in place of the present data")))
{
    setObjectName(u"backupsBox"_s);
    m_tableView->setModel(m_model);
    m_tableView->setColumnWidths({22, 22, 18, 11, 11, 13, 11});
    m_tableView->setMinimumHeight(fontMetrics().height() * 12);
    m_emptyText = new EmptyText(m_tableView);
    m_note->setObjectName(u"backupsNote"_s);
    m_question = buildQuestion();
    buildLayout();
    connect(m_backups, &Backups::changed, this, &BackupsBox::reload);
    connect(m_tableView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BackupsBox::takeChoice);
    connect(m_makeButton, &QPushButton::clicked, this, &BackupsBox::makeNow);
    connect(m_restoreButton, &QPushButton::clicked, this, &BackupsBox::ask);
    connect(m_keepButton, &QPushButton::clicked, this, &BackupsBox::leaveQuestion);
    connect(m_confirmButton, &QPushButton::clicked, this, &BackupsBox::restore);
    takeChoice();
    reload();
}

QWidget *BackupsBox::buildQuestion()
{
    auto *question = new QWidget;
    question->setObjectName(u"restoreQuestion"_s);
    m_questionText->setObjectName(u"restoreQuestionLabel"_s);
    for (QLabel *label : {m_questionTitle, m_questionText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_questionTitle->font();
    bold.setBold(true);
    m_questionTitle->setFont(bold);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keepButton);
    buttons->addWidget(m_confirmButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(question);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_questionTitle);
    layout->addWidget(m_questionText);
    layout->addLayout(buttons);
    question->hide();
    return question;
}

void BackupsBox::buildLayout()
{
    auto *folder = new QLabel(tr("They are in %1.").arg(m_backups->folder()));
    folder->setTextFormat(Qt::PlainText);
    folder->setWordWrap(true);
    folder->setObjectName(u"backupFolderLabel"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_makeButton);
    buttons->addWidget(m_restoreButton);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tableView, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_note);
    layout->addWidget(m_question);
    layout->addWidget(folder);
}

void BackupsBox::reload()
{
    onResult(this, m_backups->list(), [this](const QList<BackupRecord> &backups) { takeList(backups); });
}

void BackupsBox::takeList(const QList<BackupRecord> &backups)
{
    m_emptyText->setHint(tr("No backup yet. BirdCar makes one every day while it runs."));
    m_model->setRows(backups);
    if (!m_tableView->currentIndex().isValid() && !backups.isEmpty())
        m_tableView->setCurrentIndex(m_model->index(0, 0));
    takeChoice();
}

void BackupsBox::focusList()
{
    m_tableView->setFocus(Qt::OtherFocusReason);
}

std::optional<BackupRecord> BackupsBox::chosen() const
{
    const QModelIndex current = m_tableView->currentIndex();
    return current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt;
}

void BackupsBox::takeChoice()
{
    m_restoreButton->setEnabled(chosen().has_value() && m_question->isHidden());
    if (!m_question->isHidden() && chosen() != std::optional(m_asked))
        leaveQuestion();
}

void BackupsBox::makeNow()
{
    m_makeButton->setEnabled(false);
    m_note->showHint(tr("A backup is being made ..."));
    onResult(this, m_backups->makeNow(), [this](const Result<BackupRecord> &made) { takeMade(made); });
}

void BackupsBox::takeMade(const Result<BackupRecord> &made)
{
    m_makeButton->setEnabled(true);
    if (!made) {
        m_note->showProblem(made.problem().text);
        return;
    }
    m_note->showHint(tr("The backup of %1 is made, and is whole.").arg(depotTimeText(made->madeAt, m_zone)));
    reload();
}

void BackupsBox::ask()
{
    const auto backup = chosen();
    if (!backup)
        return;
    if (m_service.phase == ServiceStatus::Phase::Running) {
        m_note->showWarning(serviceInTheWayText(m_service));
        return;
    }
    m_asked = *backup;
    m_questionTitle->setText(tr("Restore the backup of %1?").arg(depotTimeText(backup->madeAt, m_zone)));
    m_questionText->setText(
        tr("Rides, people and texts become again what they were then; the listener pauses meanwhile and the "
           "window opens anew. What came since is kept as a backup, so that this can be taken back. Texts "
           "that had not left then are looked up at MessageBird before any is sent. People who were erased "
           "stay erased."));
    m_question->show();
    m_restoreButton->setEnabled(false);
    m_keepButton->setFocus(Qt::OtherFocusReason); // Return must not restore anything by accident
}

void BackupsBox::showService(const ServiceStatus &service)
{
    if (service.phase != m_service.phase)
        m_note->clear();
    m_service = service;
    if (service.phase == ServiceStatus::Phase::Running && !m_question->isHidden())
        leaveQuestion();
}

void BackupsBox::leaveQuestion()
{
    const bool hadFocus = m_question->isAncestorOf(focusWidget());
    m_question->hide();
    m_restoreButton->setEnabled(chosen().has_value());
    if (hadFocus)
        m_restoreButton->setFocus(Qt::OtherFocusReason);
}

void BackupsBox::restore()
{
    m_confirmButton->setEnabled(false);
    m_backups->restore(m_asked.file);
}

void BackupsBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_question->isHidden())
        leaveQuestion();
    else
        QWidget::keyPressEvent(event);
}

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/inbox.h"
#include "ui/desk.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace birdcar {

class ElidedLabel;
class FieldNote;
class InboxActions;
class LinkChooser;
class PersonEditor;

/// Everything about one row of the inbox: who, what, why, and what can be done about it in place. Shows
/// nothing while no row is selected.
class InboxDetail : public QWidget
{
    Q_OBJECT

public:
    InboxDetail(const Desk &desk, InboxActions *actions, QWidget *parent = nullptr);

    /// What was typed for another row is kept until that row is shown again.
    void setRow(const std::optional<InboxRow> &row);

Q_SIGNALS:
    /// Something was done; `text` says so.
    void done(const QString &text);

private:
    void buildWidgets();
    void buildLayout();
    QWidget *buildButtons();
    void placeButtons();
    void connectParts();
    void showRow();
    void showPhone(const QString &phone);
    void hidePhone();
    void editPerson(Role role, const QString &phone);
    void countReply();
    void sendReply();

    Desk m_desk;
    InboxActions *m_actions;
    std::optional<InboxRow> m_row;
    QHash<qint64, QString> m_drafts; ///< replies by row
    QTimer m_revealTimer;
    QList<QToolButton *> m_rowButtons; ///< what can be done with the row
    // In the order of the Tab key, which is that of their making.
    ElidedLabel *m_titleLabel;
    QLabel *m_phoneLabel;
    QLabel *m_whyLabel;
    QToolButton *m_revealButton;
    QPlainTextEdit *m_bodyEdit;
    LinkChooser *m_link;
    QWidget *m_replyLine;
    QLineEdit *m_replyLineEdit;
    QLabel *m_replyCountLabel;
    QPushButton *m_replyButton;
    FieldNote *m_replyNote;
    QWidget *m_buttons;
    PersonEditor *m_customerEditor;
    PersonEditor *m_driverEditor;
};

} // namespace birdcar

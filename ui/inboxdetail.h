// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/begunwork.h"
#include "app/domain/inbox.h"
#include "app/domain/result.h"
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
    /// Answers that were begun and not sent, to whichever row.
    QList<BegunText> begun() const;
    void takeBegun(const QList<BegunText> &texts);

Q_SIGNALS:
    /// Something was done; `text` says so.
    void done(const QString &text);
    /// A row was linked, and the ride's own party lost the answers by that.
    void redirected(const QString &text, const QString &party, birdcar::UnroutedId row);

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
    UnroutedId rowId() const { return m_row ? m_row->unroutedId : UnroutedId(); }
    void putAside();
    void countReply();
    void sendReply();
    void takeLinked(const Ride &ride, const LinkPreview &how, bool redirected);
    void takeSent(UnroutedId id, const QString &text, const Result<Message> &message);

    Desk m_desk;
    InboxActions *m_actions;
    std::optional<InboxRow> m_row;
    QHash<qint64, QString> m_begun; ///< answers by row, but for the one that is shown
    QTimer m_revealTimer;
    QList<QToolButton *> m_rowButtons; ///< what can be done with the row
    // In the order of the Tab key, which is that of their making.
    ElidedLabel *m_titleLabel;
    QLabel *m_phoneLabel;
    QLabel *m_whyLabel;
    QLabel *m_rideLabel;
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

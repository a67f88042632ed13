// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/person.h"
#include "ui/conversationmodel.h"
#include "ui/shared.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace birdcar {

/// One phone of the demo as its owner sees it: texts from proxy numbers, a line to answer, a call button.
class HandsetView : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the names of its widgets; `who` is the word for its owner, such as "customer".
    HandsetView(const QString &prefix, const QString &who, const DepotZone &zone, QWidget *parent = nullptr);

    const PhoneNumber &phone() const { return m_phone; }
    /// Whose phone it is, and the number that his ride has; nobody switches it off.
    void showOwner(const std::optional<Person> &owner, const PhoneNumber &proxy);
    /// What this phone has seen so far; numbers that wrote to it can be answered.
    void showEntries(const QList<ConversationEntry> &entries, const QList<PhoneNumber> &numbers);

Q_SIGNALS:
    void textWritten(const birdcar::PhoneNumber &phone, const birdcar::PhoneNumber &proxy,
                     const QString &body);
    void callMade(const birdcar::PhoneNumber &phone, const birdcar::PhoneNumber &proxy);

private:
    void buildWidgets(const QString &prefix, const QString &word);
    void buildLayout();
    void send();
    PhoneNumber chosenNumber() const;

    PhoneNumber m_phone;
    PhoneNumber m_proxy;
    ConversationModel *m_model;
    QLabel *m_ownerLabel;
    QListView *m_listView;
    QComboBox *m_numberComboBox;
    QLineEdit *m_textLineEdit;
    QPushButton *m_sendButton;
    QPushButton *m_callButton;
};

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handsetview.h"

#include "ui/bubbledelegate.h"
#include "ui/elidedlabel.h"
#include "ui/emptytext.h"
#include "ui/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

namespace birdcar {

using namespace Qt::StringLiterals;

HandsetView::HandsetView(const QString &prefix, const QString &who, const DepotZone &zone, QWidget *parent)
    : QWidget(parent), m_model(new ConversationModel(zone, this)), m_ownerLabel(new ElidedLabel),
      m_listView(new QListView), m_numberComboBox(new QComboBox), m_textLineEdit(new QLineEdit),
      m_sendButton(new QPushButton(tr("Send"))), m_callButton(new QPushButton(tr("Call")))
{
    buildWidgets(prefix, who);
    buildLayout();
    connect(m_textLineEdit, &QLineEdit::returnPressed, this, &HandsetView::send);
    connect(m_sendButton, &QPushButton::clicked, this, &HandsetView::send);
    connect(m_callButton, &QPushButton::clicked, this, [this] { Q_EMIT callMade(m_phone, chosenNumber()); });
    showOwner(std::nullopt, {});
}

void HandsetView::buildWidgets(const QString &prefix, const QString &word)
{
    QFont bold = font();
    bold.setBold(true);
    m_ownerLabel->setFont(bold);
    m_ownerLabel->setObjectName(prefix + u"OwnerLabel"_s);
    m_listView->setObjectName(prefix + u"ListView"_s);
    m_listView->setAccessibleName(tr("Texts and calls of the %1's phone").arg(word));
    m_listView->setModel(m_model);
    m_listView->setItemDelegate(new BubbleDelegate(m_model, this));
    m_listView->setResizeMode(QListView::Adjust);
    m_listView->setWordWrap(true); // else another width alone is no reason for other heights
    m_listView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_listView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    (new EmptyText(m_listView))->setHint(tr("No texts on this phone yet."));
    m_numberComboBox->setObjectName(prefix + u"NumberComboBox"_s);
    m_numberComboBox->setAccessibleName(tr("Number that the %1 writes to and calls").arg(word));
    m_numberComboBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_textLineEdit->setObjectName(prefix + u"LineEdit"_s);
    m_textLineEdit->setAccessibleName(tr("Text from the %1").arg(word));
    m_textLineEdit->setPlaceholderText(tr("Answer as the %1").arg(word));
    m_sendButton->setObjectName(prefix + u"SendButton"_s);
    m_sendButton->setAccessibleName(tr("Send as the %1").arg(word));
    m_callButton->setObjectName(prefix + u"CallButton"_s);
    m_callButton->setAccessibleName(tr("Call as the %1").arg(word));
}

void HandsetView::buildLayout()
{
    auto *top = new QHBoxLayout;
    top->addWidget(m_ownerLabel, 1);
    top->addWidget(m_numberComboBox);
    top->addWidget(m_callButton);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_textLineEdit, 1);
    bottom->addWidget(m_sendButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addLayout(top);
    layout->addWidget(m_listView, 1);
    layout->addLayout(bottom);
}

void HandsetView::showOwner(const std::optional<Person> &owner, const PhoneNumber &proxy)
{
    const bool works = owner && owner->phone;
    m_phone = works ? *owner->phone : PhoneNumber();
    m_proxy = proxy;
    m_ownerLabel->setText(owner ? tr("%1, %2").arg(owner->name, maskedPhone(*owner)) : tr("Nobody's phone"));
    m_numberComboBox->clear();
    for (QWidget *widget : QList<QWidget *>{m_numberComboBox, m_textLineEdit, m_sendButton, m_callButton})
        widget->setEnabled(works);
}

void HandsetView::showEntries(const QList<ConversationEntry> &entries, const QList<PhoneNumber> &numbers)
{
    const bool grew = entries.size() > m_model->rowCount();
    m_model->setRows(entries);
    if (grew)
        m_listView->scrollToBottom();
    for (const PhoneNumber &number : QList<PhoneNumber>{m_proxy} + numbers) {
        if (!number.isEmpty() && m_numberComboBox->findData(number.digits()) < 0)
            m_numberComboBox->addItem(formatted(number), number.digits());
    }
}

void HandsetView::send()
{
    const QString body = m_textLineEdit->text();
    if (body.isEmpty() || m_phone.isEmpty())
        return;
    m_textLineEdit->clear();
    Q_EMIT textWritten(m_phone, chosenNumber(), body);
}

PhoneNumber HandsetView::chosenNumber() const
{
    return PhoneNumber::fromDigits(m_numberComboBox->currentData().toString()).value_or(m_proxy);
}

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ridesearchbar.h"

#include "ui/elidedlabel.h"
#include "ui/ridefilterbar.h"
#include "ui/words.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <numeric>

namespace birdcar {

using namespace Qt::StringLiterals;

RideSearchBar::RideSearchBar(QWidget *parent)
    : QWidget(parent), m_lineEdit(new QLineEdit), m_foundLabel(new ElidedLabel),
      m_otherButton(new QPushButton), m_allButton(new QPushButton), m_foundRow(new QWidget)
{
    setObjectName(u"rideSearchBar"_s);
    m_lineEdit->setObjectName(u"rideSearchLineEdit"_s);
    m_lineEdit->setAccessibleName(tr("Search rides"));
    m_lineEdit->setPlaceholderText(tr("Search all rides: name, phone, place, number (Ctrl+F)"));
    m_lineEdit->setClearButtonEnabled(true);
    m_lineEdit->installEventFilter(this);
    m_foundLabel->setObjectName(u"rideFoundLabel"_s);
    m_foundLabel->setTextFormat(Qt::PlainText);
    m_otherButton->setObjectName(u"otherHitsButton"_s);
    m_otherButton->setAccessibleName(tr("What was found in another group"));
    m_allButton->setObjectName(u"allHitsButton"_s);
    m_allButton->setAccessibleName(tr("All that was found"));

    auto *row = new QHBoxLayout(m_foundRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_foundLabel, 1);
    row->addWidget(m_otherButton);
    row->addWidget(m_allButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_lineEdit);
    layout->addWidget(m_foundRow);
    m_foundRow->hide();

    connect(m_lineEdit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_foundRow->setVisible(!typed.trimmed().isEmpty());
        Q_EMIT searchChanged(typed.simplified());
    });
    connect(m_otherButton, &QPushButton::clicked, this, [this] { Q_EMIT filterAsked(m_other); });
    connect(m_allButton, &QPushButton::clicked, this, [this] { Q_EMIT filterAsked(RideFilter::All); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, const QWidget *now) {
        if (now == m_lineEdit && old && old != m_lineEdit && old->window() == window())
            m_before = old;
    });
}

QString RideSearchBar::text() const
{
    return m_lineEdit->text().simplified();
}

void RideSearchBar::focusField()
{
    m_lineEdit->setFocus(Qt::ShortcutFocusReason);
    m_lineEdit->selectAll();
}

void RideSearchBar::clear()
{
    m_lineEdit->clear();
}

void RideSearchBar::showFound(RideFilter filter, int shown, bool complete, const RideAnswer &hidden)
{
    if (shown == 0)
        m_foundLabel->setText(complete ? tr("Nothing found here") : tr("Searching older rides\u2026"));
    else if (complete)
        m_foundLabel->setText(tr("%n found", nullptr, shown));
    else
        m_foundLabel->setText(tr("The newest %n are shown; scroll down for more", nullptr, shown));

    const RideCounts &counts = hidden.elsewhere;
    const auto most = std::ranges::max_element(counts);
    const int all = std::accumulate(counts.begin(), counts.end(), 0);
    m_other = static_cast<RideFilter>(most - counts.begin());
    const auto number = [&hidden](int count) {
        return hidden.moreElsewhere ? tr("%1+").arg(QLocale().toString(count)) : QLocale().toString(count);
    };
    m_otherButton->setVisible(filter != RideFilter::All && *most > 0);
    m_allButton->setVisible(filter != RideFilter::All && all > *most);
    offer(m_otherButton, m_other, tr("%1 more in %2").arg(number(*most), RideFilterBar::title(m_other)));
    offer(m_allButton, RideFilter::All, tr("%1 more in all").arg(number(all)));
}

void RideSearchBar::offer(QPushButton *button, RideFilter filter, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolTip(tr("Show what was found in \"%1\"").arg(RideFilterBar::title(filter)));
}

bool RideSearchBar::eventFilter(QObject *watched, QEvent *event)
{
    // Esc and Enter also belong to actions of the page: in this field they are its own.
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (pressed)
        return takeKey(key->key()) || QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

bool RideSearchBar::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        clear();
        giveFocusBack();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        Q_EMIT listAsked();
        return true;
    default:
        return false;
    }
}

void RideSearchBar::giveFocusBack()
{
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT listAsked();
}

} // namespace birdcar

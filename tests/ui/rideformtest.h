// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/uidesk.h"
#include "ui/rideform.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace birdcar {

/// Tests of the form for the next ride by key presses alone, against a real database.
class RideFormTest : public WindowTest<RideForm>
{
protected:
    void open()
    {
        m_desk = std::make_unique<UiDesk>(UiDesk::Data::Sample);
        m_window = std::make_unique<RideForm>(m_desk->desk());
        QVERIFY(activate());
        m_window->focusCustomer();
    }

    /// To whatever has the focus, as a keyboard does; an open list has it before any field.
    static QWidget *keyboardFocus()
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            return QApplication::focusWidget();
        return popup->focusWidget() ? popup->focusWidget() : popup;
    }
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(keyboardFocus(), QString(letter));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(keyboardFocus(), key, modifiers);
    }
    QString textOf(const char *comboBox) const { return find<QComboBox>(comboBox)->currentText(); }
    /// Of those who match what is typed.
    QAbstractItemView *matches(const char *comboBox) const
    {
        auto *picker = find<QComboBox>(comboBox)->parentWidget();
        return picker->findChild<QCompleter *>(QString(), Qt::FindDirectChildrenOnly)->popup();
    }
    bool isIn(const char *field) const
    {
        return find<QWidget>(field)->hasFocus() ||
               find<QWidget>(field)->isAncestorOf(QApplication::focusWidget());
    }
    qsizetype peopleCalled(const QString &name) const
    {
        return m_desk->reader.people(Role::Customer, name, 5)->size();
    }
    /// True if any note of the form says this.
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&text](const QLabel *label) {
            return label->isVisible() && label->text().contains(text, Qt::CaseInsensitive);
        });
    }
    /// Everything but the time, which is right by itself; ends in the field To.
    static void fillIn(const QString &customer, const QString &driver)
    {
        type(customer);
        press(Qt::Key_Tab);
        type(driver);
        press(Qt::Key_Tab);
        type(QStringLiteral("Depot"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Dam square"));
    }
    QList<Ride> rides() { return m_desk->reader.rides(Page{}).value(); }
};

} // namespace birdcar

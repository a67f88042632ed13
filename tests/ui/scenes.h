// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/handsets.h"
#include "tests/ui/uidesk.h"
#include "ui/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QList>
#include <QTableView>

#include <functional>
#include <memory>

namespace birdcar {

/// Phones that answer at once.
class SceneHandsets : public Handsets
{
    Q_OBJECT

public:
    void sendText(const PhoneNumber &phone, const PhoneNumber &proxy, const QString &) override
    {
        Q_EMIT textSent(phone, proxy, {});
    }

    void setTrouble(DemoTrouble) override {}

    void call(const PhoneNumber &phone, const PhoneNumber &proxy, CallerId) override
    {
        Q_EMIT callSpoken(phone, proxy, QStringLiteral("Sorry, we cannot identify your transaction."));
    }
};

/// The window with what is needed to bring it into any state.
class Stage
{
public:
    explicit Stage(UiDesk &theDesk);

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = window.findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return widget;
    }
    void type(const QString &comboBox, const QString &text)
    {
        find<QComboBox>(comboBox)->lineEdit()->setText(text);
    }
    void write(const QString &lineEdit, const QString &text) { find<QLineEdit>(lineEdit)->setText(text); }
    void click(const QString &button) { find<QAbstractButton>(button)->click(); }
    void trigger(const QString &action) { find<QAction>(action)->trigger(); }
    void select(const QString &table, int row) { find<QTableView>(table)->selectRow(row); }
    QWidget *page();
    /// The first row of the first table of the page that has any.
    void selectFirst();
    /// A window beside the main one if one is open, else the main window.
    QWidget *front();
    /// Menus and lists that are open above it.
    QWidgetList popups();
    /// Lets answers arrive and repaints happen.
    static void settle(int milliseconds);

    UiDesk &desk;
    SceneHandsets handsets;
    MainWindow window;
};

/// A state that the window can be in: the page, and what is done there, step by step.
struct Scene
{
    QString name;
    QString page;
    QList<std::function<void(Stage &)>> steps;
};

/// Every page as it opens, with its first row chosen.
QList<Scene> pageScenes();
/// What else there is to see with the usual data.
QList<Scene> scenes();
/// Brings the window there.
void play(const Scene &scene, Stage &stage, int settleMilliseconds);

/// What the window shows: "" a usual afternoon, "empty" nothing at all, "extreme" more and longer than
/// anybody would wish, "many" 100,000 rides.
std::unique_ptr<UiDesk> deskWith(const QString &data);

} // namespace birdcar

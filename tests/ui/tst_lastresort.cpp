// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastresort.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <stdexcept>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

constexpr char logged[] = "an error that nobody expected ended what was being done: a mistake";

[[noreturn]] void fail()
{
    throw std::runtime_error("a mistake");
}

class FailingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        if (isBroken)
            fail();
        painted = true;
    }

    bool isBroken = true;
    mutable bool painted = false;
};

} // namespace

/// A mistake somewhere ends what was being done, and not the program.
class TestLastResort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inASlot()
    {
        QPushButton button(u"Press"_s);
        int pressed = 0;
        connect(&button, &QPushButton::clicked, this, [&pressed] {
            if (++pressed == 1)
                fail();
        });
        button.show();
        QVERIFY(QTest::qWaitForWindowExposed(&button));
        QTest::ignoreMessage(QtCriticalMsg, logged);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::mouseClick(&button, Qt::LeftButton);
        QCOMPARE(pressed, 2);
    }

    void inATimer()
    {
        QTest::ignoreMessage(QtCriticalMsg, logged);
        QTimer::singleShot(0, this, [] { fail(); });
        bool cameAfter = false;
        QTimer::singleShot(1, this, [&cameAfter] { cameAfter = true; });
        QTRY_VERIFY(cameAfter);
    }

    void inADelegate()
    {
        QListWidget list;
        list.addItem(u"a row"_s);
        FailingDelegate delegate;
        list.setItemDelegate(&delegate);
        QTest::ignoreMessage(QtCriticalMsg, logged);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        delegate.isBroken = false;
        list.viewport()->update();
        QTRY_VERIFY(delegate.painted);
    }

    void onAnotherThread()
    {
        QThread thread;
        QObject worker;
        worker.moveToThread(&thread);
        thread.start();
        QTest::ignoreMessage(QtCriticalMsg, logged);
        QMetaObject::invokeMethod(
            &worker, [] { fail(); }, Qt::QueuedConnection);
        bool cameAfter = false;
        QMetaObject::invokeMethod(
            &worker, [&cameAfter] { cameAfter = true; }, Qt::BlockingQueuedConnection);
        QVERIFY(cameAfter);
        QMetaObject::invokeMethod(
            &worker, [&worker] { worker.moveToThread(nullptr); }, Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait());
    }
};

int main(int argc, char **argv)
{
    LastResort<QApplication> application(argc, argv);
    TestLastResort test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_lastresort.moc"

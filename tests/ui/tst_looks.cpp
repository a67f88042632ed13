// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/contrast.h"
#include "tests/ui/inkrecorder.h"
#include "tests/ui/legibility.h"
#include "tests/ui/looks.h"
#include "tests/ui/scenes.h"
#include "ui/readablecolors.h"
#include "ui/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleFactory>
#include <QTest>

using namespace birdcar;
using namespace Qt::StringLiterals;

/// Everything that the window shows can be read, whatever the desktop looks like: measured on what is
/// painted.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void lengthensWords_data();
    void lengthensWords();
    void findsFaintTexts_data();
    void findsFaintTexts();
    void findsFaintEdges();
    void edgesOfFieldsStandOut_data();
    void edgesOfFieldsStandOut();
    void findsCutTexts();
    void findsWhatIsLeftOut();
    void everythingCanBeRead_data();
    void everythingCanBeRead();

private:
    static QStringList faultsOf(Stage &stage);
    void checkScenes(const Look &look, const QString &data, const QList<Scene> &toPlay);

    QMap<QString, QStringList> m_faults; ///< with the scenes they are in
};

void TestLooks::initTestCase()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
}

void TestLooks::lengthensWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("longer");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("word") << u"Rides"_s << u"R\u00EEd\u00E9\u0161\u00FE\u00FE"_s;
    QTest::newRow("two words") << u"To me"_s << u"T\u00F8\u00FE m\u00E9\u00FE"_s;
    QTest::newRow("placeholders") << u"%1: %n of %L2"_s << u"%1: %n \u00F8f\u00FE %L2"_s;
    QTest::newRow("mnemonic") << u"C&lose"_s << u"C&l\u00F8\u0161\u00E9\u00FE\u00FE"_s;
}

void TestLooks::lengthensWords()
{
    QFETCH(const QString, text);
    QTEST(longWords(text), "longer");
}

void TestLooks::findsFaintTexts_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<bool>("enabled");
    QTest::addColumn<int>("faults");
    QTest::newRow("black on white") << QColor(Qt::black) << true << 0;
    QTest::newRow("just enough") << QColor(0x76, 0x76, 0x76) << true << 0;
    QTest::newRow("just not enough") << QColor(0x78, 0x78, 0x78) << true << 1;
    QTest::newRow("half transparent") << QColor(0, 0, 0, 0x60) << true << 1;
    QTest::newRow("cannot be used") << QColor(0x99, 0x99, 0x99) << false << 0;
}

void TestLooks::findsFaintTexts()
{
    QFETCH(const QColor, text);
    QFETCH(const bool, enabled);
    QLabel label(u"Planted"_s);
    QPalette palette(Qt::white, Qt::white);
    palette.setColor(QPalette::WindowText, text);
    label.setPalette(palette);
    label.setEnabled(enabled);
    label.show();
    const Inked inked = inkOf(&label);
    QCOMPARE(inked.texts.size(), 1);
    QCOMPARE(inked.texts.first().text, u"Planted"_s);
    QCOMPARE(inked.texts.first().ground, QColor(Qt::white));
    QTEST(static_cast<int>(faintTexts(&label, inked).size()), "faults");
}

void TestLooks::findsFaintEdges()
{
    QWidget window;
    window.setPalette(paletteOf(Look::Colors::Dark));
    auto *layout = new QHBoxLayout(&window);
    auto *field = new QLineEdit;
    field->setStyle(new QProxyStyle(u"Fusion"_s)); // whatever the program has
    field->style()->setParent(field);
    layout->addWidget(field);
    window.show();
    QCOMPARE(faintEdges(&window).size(), 1);
    field->setEnabled(false);
    QCOMPARE(faintEdges(&window), QStringList());
}

void TestLooks::edgesOfFieldsStandOut_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light desktop") << paletteOf(Look::Colors::Light);
    QTest::newRow("dark desktop") << paletteOf(Look::Colors::Dark);
    QTest::newRow("high contrast") << paletteOf(Look::Colors::HighContrast);
    QTest::newRow("light") << schemePalette(false);
    QTest::newRow("dark") << schemePalette(true);
}

/// With the focus and without, in what is painted.
void TestLooks::edgesOfFieldsStandOut()
{
    QFETCH(const QPalette, palette);
    const Looking looking; // gives back what was there
    QApplication::setPalette(palette);
    QWidget window;
    new ReadableColors(&window); // as the main window does
    auto *layout = new QVBoxLayout(&window);
    auto *box = new QComboBox;
    box->setEditable(true);
    const QWidgetList fields{new QLineEdit, box, new QSpinBox, new QDateTimeEdit, new QPlainTextEdit};
    for (QWidget *field : fields)
        layout->addWidget(field);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *field : fields) {
        field->setFocus();
        QCOMPARE(faintEdges(&window), QStringList());
    }
}

void TestLooks::findsCutTexts()
{
    QWidget window;
    auto *layout = new QHBoxLayout(&window);
    auto *button = new QPushButton(u"A button with many words"_s);
    auto *label = new QLabel(u"A label with as many"_s);
    layout->addWidget(button);
    layout->addWidget(label);
    window.show();
    QCOMPARE(cutTexts(&window, inkOf(&window)), QStringList());
    button->setFixedWidth(50);
    QTRY_COMPARE(button->width(), 50);
    QVERIFY(!cutTexts(&window, inkOf(&window)).isEmpty());
    button->setFixedWidth(button->sizeHint().width());
    label->setFixedWidth(50);
    QTRY_COMPARE(label->width(), 50);
    const QStringList faults = cutTexts(&window, inkOf(&window));
    QVERIFY2(faults.join(u'\n').contains(u"too small"_s), qPrintable(faults.join(u'\n')));
    QVERIFY2(faults.join(u'\n').contains(u"cut: \"A label with as many\""_s), qPrintable(faults.join(u'\n')));
}

void TestLooks::findsWhatIsLeftOut()
{
    QStandardItemModel model(1, 1);
    QStandardItem *item = new QStandardItem(u"A cell with more words than there is room for in it"_s);
    model.setItem(0, 0, item);
    QTableView table;
    table.setModel(&model);
    table.setColumnWidth(0, 120);
    table.setWordWrap(false);
    table.show();
    const QStringList faults = cutTexts(&table, inkOf(&table));
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().startsWith(u"no tool tip"_s), qPrintable(faults.first()));
    item->setToolTip(item->text());
    QCOMPARE(cutTexts(&table, inkOf(&table)), QStringList());
}

void TestLooks::everythingCanBeRead_data()
{
    using enum Look::Colors;
    QTest::addColumn<Look>("look");
    QTest::addColumn<QString>("data");
    const Look looks[] = {{Light},
                          {Dark},
                          {HighContrast},
                          {Light, 150},
                          {Light, 200},
                          {Light, 100, true},
                          {Light, 100, false, true},
                          {Dark, 150, true, true}};
    for (const Look &look : looks)
        QTest::newRow(qPrintable(look.name())) << look << QString();
    QTest::newRow("light, nothing there") << Look{Light} << u"empty"_s;
    QTest::newRow("dark, far too much") << Look{Dark} << u"extreme"_s;
}

QStringList TestLooks::faultsOf(Stage &stage)
{
    QStringList faults;
    for (QWidget *shown : QWidgetList{stage.front()} + stage.popups()) {
        const Inked inked = inkOf(shown);
        faults += faintTexts(shown, inked) + cutTexts(shown, inked) + faintEdges(shown);
    }
    return faults;
}

/// Each state in a window of its own, since one would otherwise begin where the last one ended.
void TestLooks::checkScenes(const Look &look, const QString &data, const QList<Scene> &toPlay)
{
    const auto desk = deskWith(data);
    constexpr int soon = 60;
    for (const Scene &scene : toPlay) {
        Stage stage(*desk);
        stage.window.resize(look.scale == 200 ? QSize(1920, 1080)
                                              : QSize(1360, 840) * (look.scale == 100 ? 1.0 : 1.2));
        stage.window.show();
        play(scene, stage, soon);
        QStringList faults = faultsOf(stage);
        constexpr int patience = 100; // on a busy computer it may take long to arrange itself
        for (int i = 0; i < patience && !faults.isEmpty(); ++i) {
            Stage::settle(soon);
            faults = faultsOf(stage);
        }
        for (const QString &fault : faults)
            m_faults[fault].append(scene.name);
        for (QWidget *popup : stage.popups())
            popup->close();
    }
}

void TestLooks::everythingCanBeRead()
{
    QFETCH(const Look, look);
    QFETCH(const QString, data);
    Looking looking;
    looking.show(look);
    m_faults.clear();
    checkScenes(look, data, data.isEmpty() ? pageScenes() + scenes() : pageScenes());
    QStringList lines;
    for (auto fault = m_faults.cbegin(); fault != m_faults.cend(); ++fault)
        lines.append(fault.key() + u" in "_s + fault.value().join(u", "_s));
    QVERIFY2(lines.isEmpty(), qPrintable(u"cannot be read:\n"_s + lines.join(u'\n')));
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"

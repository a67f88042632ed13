// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/guidepictures.h"

#include "app/domain/texttemplates.h"
#include "tests/ui/looks.h"
#include "tests/ui/scenes.h"
#include "ui/language.h"

#include <QApplication>
#include <QDir>
#include <QSplitter>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

struct GuidePicture
{
    QString name;
    QString scene;
    QString part; ///< the widget to show; empty for the whole window in front
    QSize window;
};

QList<GuidePicture> guidePictures()
{
    return {{u"window"_s, u"rides-conversation"_s, {}, {1360, 780}},
            {u"form"_s, u"rides-ready"_s, u"rideForm"_s, {1240, 660}},
            {u"undo"_s, u"rides-created"_s, u"undoStrip"_s, {1120, 640}},
            {u"driver"_s, u"rides-swap"_s, u"conversationPane"_s, {1240, 640}},
            {u"conversation"_s, u"rides-talk"_s, u"conversationPane"_s, {1240, 900}},
            {u"inbox"_s, u"inbox-link"_s, u"inboxPage"_s, {1280, 680}},
            {u"import"_s, u"customers-import"_s, {}, {1120, 640}},
            {u"numbers"_s, u"numbers"_s, u"numbersPage"_s, {1100, 560}},
            {u"handover"_s, u"handover"_s, {}, {1120, 640}},
            {u"insights"_s, u"insights"_s, u"insightsPage"_s, {1240, 760}},
            {u"connection"_s, u"settings-connection"_s, u"settingsPage"_s, {940, 620}},
            {u"status"_s, u"status-bad"_s, u"statusDetails"_s, {1120, 640}},
            {u"address"_s, u"address-changed"_s, u"addressStrip"_s, {1120, 640}},
            {u"palette"_s, u"palette-rides"_s, u"commandPalette"_s, {1000, 560}}};
}

/// The form as it is just before the ride is created, a whole conversation, a change of driver where nothing
/// else happens, and a search that finds something in every language.
QList<Scene> guideScenes()
{
    return {{u"rides-ready"_s, u"ridesPage"_s, {[](Stage &s) {
                 s.type(u"customerComboBox"_s, u"Carla Coach"_s);
                 s.type(u"driverComboBox"_s, u"Dirk de Dijk"_s);
                 s.write(u"startLineEdit"_s, u"Museum"_s);
                 s.write(u"destinationLineEdit"_s, u"Hotel Oranje"_s);
             }}},
            {u"rides-talk"_s,
             u"ridesPage"_s,
             {[](Stage &s) { s.select(u"ridesTableView"_s, 0); },
              [](Stage &s) {
                  auto *pane = s.find<QWidget>(u"conversationPane"_s);
                  qobject_cast<QSplitter *>(pane->parentWidget())->setSizes({1, 1000});
              }}},
            {u"rides-swap"_s,
             u"ridesPage"_s,
             {[](Stage &s) { s.select(u"ridesTableView"_s, 1); },
              [](Stage &s) { s.trigger(u"changeDriverAction"_s); },
              [](Stage &s) { s.type(u"newDriverComboBox"_s, u"Dirk de Dijk"_s); }}},
            {u"palette-rides"_s,
             u"ridesPage"_s,
             {[](Stage &s) { s.select(u"ridesTableView"_s, 0); },
              [](Stage &s) { s.trigger(u"commandPaletteAction"_s); },
              [](Stage &s) { s.write(u"commandLineEdit"_s, s.page()->windowTitle()); }}}};
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// The picture in its most frequent colours; the others become the nearest of them.
QImage inFewColors(const QImage &picture)
{
    const QImage all = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < all.height(); ++y) {
        for (int x = 0; x < all.width(); ++x)
            ++counts[all.pixel(x, y)];
    }
    QList<QRgb> colors = counts.keys();
    std::ranges::sort(colors, [&](QRgb a, QRgb b) {
        return std::pair(counts.value(a), a) > std::pair(counts.value(b), b); // the same each time
    });
    constexpr qsizetype most = 256;
    const QList<QRgb> kept = colors.first(qMin(most, colors.size()));
    QHash<QRgb, uint> places;
    for (const QRgb color : colors) {
        const auto nearest =
            std::ranges::min_element(kept, {}, [color](QRgb other) { return distance(color, other); });
        places.insert(color, static_cast<uint>(nearest - kept.begin()));
    }
    QImage few(all.size(), QImage::Format_Indexed8);
    few.setColorTable(kept);
    for (int y = 0; y < all.height(); ++y) {
        for (int x = 0; x < all.width(); ++x)
            few.setPixel(x, y, places.value(all.pixel(x, y)));
    }
    return few;
}

/// The usual afternoon, with the depot's texts in this language and a public address.
std::unique_ptr<UiDesk> deskIn(const QString &language)
{
    auto desk = deskWith({});
    DepotSettings settings = desk->dispatcher.settings();
    settings.texts = textsIn(language);
    settings.connection.publicUrl = u"https://depot.example.com"_s;
    if (!desk->dispatcher.saveSettings(settings))
        qFatal("the texts cannot be saved");
    return desk;
}

QPixmap pictureOf(const GuidePicture &wanted, const Scene &scene, UiDesk &desk)
{
    constexpr int longEnough = 350;
    Stage stage(desk);
    stage.window.resize(wanted.window);
    stage.window.show();
    play(scene, stage, longEnough);
    QWidget *front = stage.front();
    return wanted.part.isEmpty() ? front->grab() : stage.find<QWidget>(wanted.part)->grab();
}

} // namespace

void takeGuidePictures(const QString &folder)
{
    Looking looking;
    looking.show({});
    const QList<Scene> all = pageScenes() + scenes() + guideScenes();
    for (const QString &language : windowLanguages()) {
        installLanguage(*qApp, language);
        const QDir place(QDir(folder).filePath(language + u"/pictures"_s));
        place.mkpath(u"."_s);
        for (const GuidePicture &wanted : guidePictures()) {
            const auto scene = std::ranges::find(all, wanted.scene, &Scene::name);
            if (scene == all.end())
                qFatal("no scene %s", qPrintable(wanted.scene));
            const auto desk = deskIn(language); // each picture of the same afternoon
            const QString file = place.filePath(wanted.name + u".png"_s);
            if (!inFewColors(pictureOf(wanted, *scene, *desk).toImage()).save(file))
                qFatal("cannot write %s", qPrintable(file));
        }
    }
}

} // namespace birdcar

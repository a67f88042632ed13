// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the real window, for people to look at: birdcar_tour [FOLDER [PART-OF-A-NAME...]]; or
// those of the user's guide: birdcar_tour guide FOLDER.
//
// A picture is called SCENE-LOOK[-SIZE][-DATA]. Every page is visited by itself. A dialog, a strip or a state
// of a page is one line in scenes(). Without a part of a name all are taken, which is several minutes.
#include "tests/ui/guidepictures.h"
#include "tests/ui/looks.h"
#include "tests/ui/scenes.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStyleFactory>

using namespace birdcar;
using namespace Qt::StringLiterals;

namespace {

/// How the window looks, how large it is and what it shows.
struct Variant
{
    Look look;
    QString data;
    QSize size;
    bool pagesOnly = false;

    QString suffix() const
    {
        QString text = u'-' + look.name();
        if (size.isValid())
            text += u"-%1x%2"_s.arg(size.width()).arg(size.height());
        return data.isEmpty() ? text : text + u'-' + data;
    }
    QSize windowSize() const
    {
        return size.isValid() ? size : QSize(1360, 840) * (look.scale == 100 ? 1.0 : 1.2);
    }
};

/// Not every look of every state: each kind of trouble once.
QList<Variant> variants()
{
    using enum Look::Colors;
    QList<Variant> all;
    for (const int scale : {100, 150}) {
        for (const Look::Colors colors : {Light, Dark})
            all.append(Variant{{colors, scale}, {}, {}});
    }
    all.append(Variant{{HighContrast}, {}, {}});
    all.append(Variant{{Light, 200}, {}, QSize(1920, 1080)});
    all.append(Variant{{Light, 100, true}, {}, {}});
    all.append(Variant{{Dark, 150, true}, {}, QSize(1920, 1080)});
    all.append(Variant{{Light, 100, false, true}, {}, {}});
    all.append(Variant{{HighContrast, 150, true, true}, {}, QSize(1920, 1080)});
    for (const QSize size : {QSize(1280, 720), QSize(1366, 768), QSize(1920, 1080)})
        all.append(Variant{{Light}, {}, size, true});
    for (const QString &data : {u"empty"_s, u"extreme"_s}) {
        for (const Look &look : {Look{Light}, Look{Dark}, Look{Light, 150}})
            all.append({look, data, {}, true});
    }
    all.append(Variant{{Light}, u"many"_s, {}, true});
    return all;
}

/// Takes the pictures in whose name each of `parts` is.
class Tour
{
public:
    Tour(const QString &folder, const QStringList &parts) : m_folder(folder), m_parts(parts) {}

    void take(const Variant &variant)
    {
        std::unique_ptr<UiDesk> desk;
        for (const Scene &scene : variant.pagesOnly ? m_pages : m_pages + scenes()) {
            const QString name = scene.name + variant.suffix();
            if (!std::ranges::all_of(m_parts, [&](const QString &part) { return name.contains(part); }))
                continue;
            m_looking.show(variant.look);
            if (!desk)
                desk = deskWith(variant.data);
            take(scene, variant, *desk, name);
        }
    }

private:
    void take(const Scene &scene, const Variant &variant, UiDesk &desk, const QString &name)
    {
        constexpr int longEnough = 350;
        Stage stage(desk);
        stage.window.resize(variant.windowSize());
        stage.window.show();
        play(scene, stage, longEnough);
        QWidget *front = stage.front();
        QPixmap picture = front->grab();
        QPainter painter(&picture);
        for (QWidget *popup : stage.popups())
            painter.drawPixmap(popup->pos() - front->geometry().topLeft(), popup->grab());
        painter.end();
        const QString file = m_folder.filePath(name + u".png"_s);
        if (!picture.save(file))
            qFatal("cannot write %s", qPrintable(file));
        for (QWidget *popup : stage.popups())
            popup->close();
    }

    QDir m_folder;
    QStringList m_parts;
    QList<Scene> m_pages = pageScenes();
    Looking m_looking;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "guide"_L1) {
        takeGuidePictures(arguments.at(2));
        return 0;
    }
    const QString folder = arguments.value(1, QCoreApplication::applicationDirPath() + u"/pictures"_s);
    QDir().mkpath(folder);
    Tour tour(folder, arguments.mid(2));
    for (const Variant &variant : variants())
        tour.take(variant);
    return 0;
}

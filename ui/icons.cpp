// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/icons.h"

#include <QApplication>
#include <QBuffer>
#include <QFile>
#include <QIconEngine>
#include <QImageReader>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QStyle>

static void initIconResources()
{
    Q_INIT_RESOURCE(icons); // the files live in a static library, which nothing else would pull in
}

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

/// Draws one SVG whose strokes are `currentColor`.
class SymbolEngine : public QIconEngine
{
public:
    SymbolEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    QIconEngine *clone() const override { return new SymbolEngine(m_name, m_tone); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = colorFor(mode);
        const QString key = u"birdcar/%1/%2/%3"_s.arg(m_name, color.name(), QString::number(size.width()));
        QPixmap drawn;
        if (!QPixmapCache::find(key, &drawn)) {
            drawn = QPixmap::fromImage(render(size, color));
            QPixmapCache::insert(key, drawn);
        }
        return drawn;
    }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::Text);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return toneColor(palette, m_tone);
    }

    QImage render(const QSize &size, const QColor &color) const
    {
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QByteArray svg = file.readAll().replace("currentColor", color.name().toLatin1());
        QBuffer buffer(&svg);
        QImageReader reader(&buffer, "svg");
        reader.setScaledSize(size);
        return reader.read();
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon symbol(const QString &name, Tone tone)
{
    initIconResources();
    return QIcon(new SymbolEngine(name, tone));
}

int symbolSide(const QWidget *widget)
{
    return qMax(widget->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, widget),
                widget->fontMetrics().height());
}

QIcon applicationIcon()
{
    initIconResources();
    return QIcon(u":/icons/birdcar.svg"_s);
}

QString toneSymbol(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return u"good"_s;
    case Tone::Attention:
        return u"attention"_s;
    case Tone::Bad:
        return u"bad"_s;
    case Tone::Plain:
    case Tone::Quiet:
        break;
    }
    return u"information"_s;
}

SymbolLabel::SymbolLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolLabel::setSymbol(const QString &name, Tone tone)
{
    m_icon = symbol(name, tone);
    update();
}

QSize SymbolLabel::sizeHint() const
{
    const int side = symbolSide(this);
    return {side, side};
}

void SymbolLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace birdcar

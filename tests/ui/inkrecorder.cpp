// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inkrecorder.h"

#include "tests/ui/contrast.h"

#include <QHash>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <optional>

namespace birdcar {

namespace {

/// The colour of most pixels.
QColor groundOf(const QImage &image, const QRect &rect)
{
    const QRect part = rect.intersected(image.rect());
    QHash<QRgb, int> counts;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x)
            ++counts[line[x]];
    }
    QRgb most = 0;
    int best = 0;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() > best) {
            best = at.value();
            most = at.key();
        }
    }
    return QColor(most);
}

QColor over(const QColor &ground, const QColor &color, double opacity)
{
    const float share = color.alphaF() * static_cast<float>(opacity);
    const auto part = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(part(ground.redF(), color.redF()), part(ground.greenF(), color.greenF()),
                            part(ground.blueF(), color.blueF()));
}

/// Paints on an image like any other engine, and notes each text before it does.
class RecordingEngine : public QPaintEngine
{
public:
    explicit RecordingEngine(Inked &inked) : QPaintEngine(AllFeatures), m_inked(inked) {}

    bool begin(QPaintDevice *) override { return m_painter.begin(&m_inked.picture); }
    bool end() override { return m_painter.end(); }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyTransform)
            m_transform = now.transform();
        if (dirty & DirtyPen)
            m_painter.setPen(now.pen());
        if (dirty & DirtyBrush)
            m_painter.setBrush(now.brush());
        if (dirty & DirtyBrushOrigin)
            m_painter.setBrushOrigin(now.brushOrigin());
        if (dirty & DirtyBackground)
            m_painter.setBackground(now.backgroundBrush());
        if (dirty & DirtyBackgroundMode)
            m_painter.setBackgroundMode(now.backgroundMode());
        if (dirty & DirtyFont)
            m_painter.setFont(now.font());
        if (dirty & DirtyHints)
            m_painter.setRenderHints(now.renderHints());
        if (dirty & DirtyCompositionMode)
            m_painter.setCompositionMode(now.compositionMode());
        if (dirty & DirtyOpacity)
            m_painter.setOpacity(now.opacity());
        if (dirty & DirtyClipRegion)
            clip(m_transform.map(now.clipRegion()), now.clipOperation());
        if (dirty & DirtyClipPath)
            clip(QRegion(m_transform.map(now.clipPath()).toFillPolygon().toPolygon()), now.clipOperation());
        if (dirty & DirtyClipEnabled)
            m_clips = now.isClipEnabled();
    }

    void drawPath(const QPainterPath &path) override { prepared().drawPath(path); }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (mode == PolylineMode)
            prepared().drawPolyline(points, count);
        else
            prepared().drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    using QPaintEngine::drawPolygon;
    void drawRects(const QRectF *rects, int count) override { prepared().drawRects(rects, count); }
    using QPaintEngine::drawRects;
    void drawLines(const QLineF *lines, int count) override { prepared().drawLines(lines, count); }
    using QPaintEngine::drawLines;
    void drawPoints(const QPointF *points, int count) override { prepared().drawPoints(points, count); }
    using QPaintEngine::drawPoints;
    void drawEllipse(const QRectF &rect) override { prepared().drawEllipse(rect); }
    using QPaintEngine::drawEllipse;
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &part) override
    {
        prepared().drawPixmap(rect, pixmap, part);
    }
    void drawTiledPixmap(const QRectF &rect, const QPixmap &pixmap, const QPointF &origin) override
    {
        prepared().drawTiledPixmap(rect, pixmap, origin);
    }
    void drawImage(const QRectF &rect, const QImage &image, const QRectF &part,
                   Qt::ImageConversionFlags flags) override
    {
        prepared().drawImage(rect, image, part, flags);
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        note(at, item);
        prepared().drawTextItem(at, item);
    }

private:
    void clip(const QRegion &region, Qt::ClipOperation operation)
    {
        m_clips = operation != Qt::NoClip;
        m_clip = operation == Qt::IntersectClip && m_clip ? m_clip->intersected(region) : region;
        if (!m_clips)
            m_clip.reset();
    }

    QRegion effectiveClip() const
    {
        QRegion clip = m_inked.picture.rect();
        if (!systemClip().isEmpty())
            clip &= systemClip();
        return m_clips && m_clip ? clip & *m_clip : clip;
    }

    QPainter &prepared()
    {
        m_painter.setTransform({});
        m_painter.setClipRegion(effectiveClip());
        m_painter.setTransform(m_transform);
        return m_painter;
    }

    void note(const QPointF &at, const QTextItem &item)
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QRectF place = m_transform.mapRect(box);
        const QRegion clip = effectiveClip();
        const QRect seen = clip.boundingRect().intersected(place.toAlignedRect());
        if (item.text().trimmed().isEmpty() || seen.isEmpty())
            return;
        const QColor ground = groundOf(m_inked.picture, seen);
        const QColor color = over(ground, m_painter.pen().color(), m_painter.opacity());
        m_inked.texts.append(
            {item.text(), place, clip.boundingRect(), color, ground, contrast(color, ground)});
    }

    Inked &m_inked;
    QPainter m_painter;
    QTransform m_transform;
    std::optional<QRegion> m_clip; ///< in pixels
    bool m_clips = false;
};

/// As large as the picture.
class RecordingDevice : public QPaintDevice
{
public:
    explicit RecordingDevice(Inked &inked) : m_inked(inked), m_engine(inked) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        const QImage &picture = m_inked.picture;
        switch (metric) {
        case PdmWidth:
            return picture.width();
        case PdmHeight:
            return picture.height();
        case PdmDepth:
            return picture.depth();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return picture.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return picture.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    Inked &m_inked;
    mutable RecordingEngine m_engine;
};

} // namespace

Inked inkOf(QWidget *widget)
{
    Inked inked;
    inked.picture = QImage(widget->size(), QImage::Format_RGB32);
    inked.picture.fill(widget->palette().color(QPalette::Window));
    RecordingDevice device(inked);
    widget->render(&device);
    return inked;
}

} // namespace birdcar

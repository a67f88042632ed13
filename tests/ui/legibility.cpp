// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/legibility.h"

#include "tests/ui/contrast.h"
#include "tests/ui/inkrecorder.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGraphicsView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

#include <optional>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

QString described(const QWidget *widget)
{
    while ((widget->objectName().isEmpty() || widget->objectName().startsWith("qt_"_L1)) &&
           widget->parentWidget())
        widget = widget->parentWidget();
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName());
}

/// The list that this widget is the visible part of.
QAbstractItemView *viewOf(QWidget *widget)
{
    return qobject_cast<QAbstractItemView *>(widget ? widget->parentWidget() : nullptr);
}

bool isDisabledPart(QWidget *widget, const QPoint &at)
{
    if (!widget->isEnabled())
        return true;
    if (auto *view = viewOf(widget); view && !qobject_cast<QHeaderView *>(view)) {
        const QModelIndex index = view->indexAt(at);
        return index.isValid() && !(index.flags() & Qt::ItemIsEnabled);
    }
    if (auto *menu = qobject_cast<QMenu *>(widget)) {
        const QAction *action = menu->actionAt(at);
        return action && !action->isEnabled();
    }
    if (auto *bar = qobject_cast<QTabBar *>(widget))
        return bar->tabAt(at) >= 0 && !bar->isTabEnabled(bar->tabAt(at));
    return false;
}

/// Also true of what another widget covers there.
bool isDisabledAt(QWidget *root, const QPoint &at)
{
    if (isDisabledPart(root, at))
        return true;
    const QWidgetList children = root->findChildren<QWidget *>();
    return std::ranges::any_of(children, [&](QWidget *child) {
        if (!child->isVisibleTo(root) || child->isWindow())
            return false;
        const QPoint there = child->mapFrom(root, at);
        return child->rect().contains(there) && isDisabledPart(child, there);
    });
}

/// What of a long text names it.
QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    return QString(text).replace(u'\n', u' ').left(most);
}

/// There are arrows to bring the other tabs into sight.
bool scrolls(const QTabBar *bar)
{
    const auto arrows = bar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(arrows, [](const QToolButton *arrow) { return arrow->isVisible(); });
}

/// People scroll in these, or type more than there is room for.
bool mayRunOver(const QWidget *widget)
{
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (area && (area->horizontalScrollBar()->maximum() > 0 || qobject_cast<const QTextEdit *>(area)))
            return true;
        if (const auto *bar = qobject_cast<const QTabBar *>(widget); bar && scrolls(bar))
            return true;
        if (const auto *line = qobject_cast<const QLineEdit *>(widget); line && !line->text().isEmpty())
            return true;
    }
    return false;
}

bool hasEdge(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->hasFrame() && !qobject_cast<const QComboBox *>(parent) &&
               !qobject_cast<const QAbstractSpinBox *>(parent);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->isEditable() && box->hasFrame();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
        return spin->hasFrame();
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && text->frameShape() != QFrame::NoFrame;
}

/// Where an edge of the field meets what the field stands on, in the widget: a point of each. Nothing if
/// neither side is seen, or other widgets touch both.
std::optional<std::pair<QPoint, QPoint>> freeSide(const QWidget *widget, const QWidget *field)
{
    const int y = field->height() / 2;
    for (const auto &[x, outward] : {std::pair(0, -1), std::pair(field->width() - 1, 1)}) {
        const QPoint edge = field->mapTo(widget, QPoint(x, y));
        const QPoint around = edge + QPoint(outward, 0);
        if (!field->visibleRegion().contains(QPoint(x, y)) || !widget->rect().contains(around))
            continue;
        const QWidget *neighbour = widget->childAt(around);
        if (!neighbour || neighbour->isAncestorOf(field))
            return std::pair(edge, around);
    }
    return std::nullopt;
}

QString withoutMnemonics(QString text)
{
    return text.remove(u'&');
}

/// The text that is meant to be there, as far as the widget says.
QString meantText(QWidget *widget, const QPoint &at)
{
    if (const auto *label = qobject_cast<QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<QAbstractButton *>(widget))
        return withoutMnemonics(button->text());
    if (const auto *line = qobject_cast<QLineEdit *>(widget))
        return line->text().isEmpty() ? line->placeholderText() : line->text();
    if (auto *menu = qobject_cast<QMenu *>(widget))
        return menu->actionAt(at) ? withoutMnemonics(menu->actionAt(at)->text()) : QString();
    if (auto *view = viewOf(widget); view && !qobject_cast<QHeaderView *>(view))
        return view->indexAt(at).data().toString();
    return {};
}

bool hasToolTip(QWidget *widget, const QPoint &at)
{
    QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
    return event.isAccepted();
}

/// A part of it is under what lies on top of the pages.
bool isCovered(const QWidget *root, const Ink &ink)
{
    const QWidgetList children = root->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    return std::ranges::any_of(children, [&ink](const QWidget *child) {
        const QRectF over(child->geometry());
        return child->isVisible() && child->inherits("birdcar::Overlay") && ink.place.intersects(over) &&
               !over.contains(ink.clip);
    });
}

void checkInk(QWidget *root, const Ink &ink, QStringList &faults)
{
    const QRectF seen = ink.place.intersected(ink.clip);
    if (seen.height() < ink.place.height() / 2) // a row that is being scrolled out of sight
        return;
    QWidget *widget = root->childAt(seen.center().toPoint());
    if (!widget)
        widget = root;
    const QPoint at = widget->mapFrom(root, seen.center().toPoint());
    constexpr double slack = 2; // letters may lean over their box
    const bool runsOver =
        ink.place.left() < ink.clip.left() - slack || ink.place.right() > ink.clip.right() + slack;
    const bool saysMore = qobject_cast<QComboBox *>(widget) && hasToolTip(widget, at);
    if (runsOver && !mayRunOver(widget) && !isCovered(root, ink) && !saysMore)
        faults.append(u"cut: \"%1\" in %2"_s.arg(shortened(ink.text), described(widget)));
    const bool isChart = qobject_cast<QGraphicsView *>(widget->parentWidget());
    const bool ends = ink.text.endsWith(u'\u2026') || (isChart && ink.text.endsWith("..."_L1));
    if (ends && !meantText(widget, at).contains(ink.text) && !hasToolTip(widget, at))
        faults.append(
            u"no tool tip for what is left out: \"%1\" in %2"_s.arg(shortened(ink.text), described(widget)));
}

bool showsItsText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return !label->text().isEmpty() && !widget->inherits("birdcar::ElidedLabel"); // has a tool tip
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && !button->text().isEmpty() && !widget->inherits("birdcar::StatusItem") &&
           !qobject_cast<const QTabBar *>(widget->parentWidget()) &&
           !qobject_cast<const QLineEdit *>(widget->parentWidget()) &&
           !widget->inherits("QTableCornerButton") && !widget->objectName().startsWith("qt_"_L1);
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

} // namespace

QStringList faintTexts(QWidget *widget, const Inked &inked)
{
    QStringList faults;
    for (const Ink &ink : inked.texts) {
        const QPoint at = ink.place.intersected(ink.clip).center().toPoint();
        if (ink.strength >= leastContrast || isDisabledAt(widget, at) || isCovered(widget, ink))
            continue;
        QWidget *writer = widget->childAt(at);
        faults.append(u"%1:1, %2 on %3: \"%4\" in %5"_s.arg(
            QString::number(ink.strength, 'f', 2), ink.color.name(), ink.ground.name(), shortened(ink.text),
            described(writer ? writer : widget)));
    }
    faults.removeDuplicates();
    return faults;
}

QStringList faintEdges(QWidget *widget)
{
    QStringList faults;
    QImage painted;
    for (QWidget *field : widget->findChildren<QWidget *>()) {
        if (!hasEdge(field) || !field->isEnabled() || !field->isVisibleTo(widget) ||
            field->window() != widget->window()) // popups are looked at by themselves
            continue;
        const auto side = freeSide(widget, field);
        if (!side)
            continue;
        const auto [edge, around] = *side;
        if (painted.isNull())
            painted = widget->grab().toImage();
        const double found = contrast(painted.pixelColor(edge), painted.pixelColor(around));
        if (found < leastEdgeContrast)
            faults.append(u"faint edge: %1, %2"_s.arg(described(field), QString::number(found, 'f', 1)));
    }
    return faults;
}

QStringList cutTexts(QWidget *widget, const Inked &inked)
{
    QStringList faults;
    for (const QWidget *child : widget->findChildren<QWidget *>()) {
        if (!child->isVisible() || child->window() != widget->window() || !showsItsText(child))
            continue;
        const auto *label = qobject_cast<const QLabel *>(child);
        const QSize least = child->sizeHint();
        const bool fits = label && label->wordWrap()
                              ? child->heightForWidth(child->width()) <= child->height()
                              : least.width() <= child->width() && least.height() <= child->height();
        if (!fits)
            faults.append(u"%1x%2 is too small for %3x%4: \"%5\" in %6"_s.arg(
                QString::number(child->width()), QString::number(child->height()),
                QString::number(least.width()), QString::number(least.height()), shortened(textOf(child)),
                described(child)));
    }
    for (const Ink &ink : inked.texts)
        checkInk(widget, ink, faults);
    faults.removeDuplicates();
    return faults;
}

} // namespace birdcar

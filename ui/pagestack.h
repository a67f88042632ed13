// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStackedWidget>

namespace birdcar {

class DeskPage;
struct EngineStatus;
struct Summary;

/// The pages of the window, of which one is shown. Only that one asks for its rows when something changed;
/// the others do when they are shown again.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Returns the page's index.
    int addPage(DeskPage *page);
    DeskPage *page(int index) const;
    DeskPage *currentPage() const { return page(currentIndex()); }
    /// The index of the page with this object name; -1 if there is none.
    int indexOfName(const QString &objectName) const;

    void showPage(int index);
    /// Something in the database changed.
    void reload();
    void showSummary(const Summary &summary);
    void showStatus(const EngineStatus &status);

private:
    QList<DeskPage *> m_stale; ///< missed a change while they were hidden
};

} // namespace birdcar

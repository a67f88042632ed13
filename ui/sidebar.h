// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace birdcar {

/// The list of pages at the left, each with a count. The current row is the page shown.
class SideBar : public QTreeWidget
{
    Q_OBJECT

public:
    explicit SideBar(QWidget *parent = nullptr);

    /// Returns the page's index. `countMeaning` says for what the count stands ("open rides").
    int addPage(const QString &symbolName, const QString &title, const QString &countMeaning = {});
    /// 0 shows nothing.
    void setCount(int page, int count);
    void setCurrentPage(int page);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pageChosen(int page);

private:
    enum Column { TitleColumn, CountColumn };
    static constexpr int CountMeaningRole = Qt::UserRole;
};

} // namespace birdcar

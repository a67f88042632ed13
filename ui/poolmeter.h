// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/numberwords.h"

#include <QWidget>

class QLabel;

namespace birdcar {

class PoolBar;

/// How much of the pool is in use: a bar, and the same in words.
class PoolMeter : public QWidget
{
    Q_OBJECT

public:
    explicit PoolMeter(QWidget *parent = nullptr);

    void showCounts(const PoolCounts &counts);

private:
    PoolBar *m_bar;
    QLabel *m_label;
};

/// The bar alone: one part for each kind of number, drawn to scale.
class PoolBar : public QWidget
{
    Q_OBJECT

public:
    explicit PoolBar(QWidget *parent = nullptr);

    void showCounts(const PoolCounts &counts);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PoolCounts m_counts;
};

} // namespace birdcar

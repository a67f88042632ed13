// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QWidget>

class QLineEdit;

namespace birdcar {

/// The initials of who works at this desk. No password: they only say in the log and beside the
/// dispatcher's texts who it was.
class OperatorField : public QWidget
{
    Q_OBJECT

public:
    explicit OperatorField(const Desk &desk, QWidget *parent = nullptr);

private:
    void take();

    Desk m_desk;
    QLineEdit *m_lineEdit;
};

} // namespace birdcar

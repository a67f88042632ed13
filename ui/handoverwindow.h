// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/handover.h"
#include "ui/desk.h"

#include <QDialog>

#include <memory>

class QAction;
class QPrinter;
class QPushButton;
class QTextDocument;
class QTextEdit;

namespace birdcar {

class NoticeStrip;

/// The page for the next dispatcher: to be read, printed or kept as a PDF. Stands beside the main window and
/// shows what was so when it was opened or refreshed.
class HandOverWindow : public QDialog
{
    Q_OBJECT

public:
    explicit HandOverWindow(const Desk &desk, QWidget *parent = nullptr);
    ~HandOverWindow() override;

    /// For a menu: shows the window with what is so now.
    QAction *openAction() const { return m_open; }
    void openPage();

private:
    void buildLayout();
    QPushButton *addButton(const QString &name, const QString &text, const QString &accessibleName);
    void reload();
    void takePage(const HandOver &page, const QString &depot);
    void askForPrinter();
    void askForFile();
    void print(QPrinter &printer);
    void savePdf(const QString &fileName);

    Desk m_desk;
    QTextDocument *m_document = nullptr; ///< the view's; nothing until it was read
    std::unique_ptr<QPrinter> m_printer;
    QAction *m_open;
    NoticeStrip *m_strip;
    QTextEdit *m_view;
    QPushButton *m_printButton;
    QPushButton *m_pdfButton;
    QPushButton *m_refreshButton;
    QPushButton *m_closeButton;
};

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csvimport.h"

#include "app/store/reader.h"
#include "ui/emptytext.h"
#include "ui/filechoice.h"
#include "ui/importchoices.h"
#include "ui/importpreviewmodel.h"
#include "ui/importrun.h"
#include "ui/noticestrip.h"
#include "ui/tableview.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <utility>

namespace birdcar {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 200; // other lists are read in between

/// Shows all rows, or those of one verdict.
class VerdictFilter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setVerdict(int verdict)
    {
        m_verdict = verdict;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        return m_verdict < 0 || index.data(ImportPreviewModel::VerdictRole).toInt() == m_verdict;
    }

private:
    int m_verdict = -1;
};

} // namespace

CsvImport::CsvImport(const Desk &desk, ImportTarget target, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_target(target), m_fileLabel(new QLabel),
      m_choices(new ImportChoices(target, desk.region)), m_strip(new NoticeStrip), m_countsLabel(new QLabel),
      m_showComboBox(new QComboBox), m_model(new ImportPreviewModel(this)), m_proxy(new VerdictFilter(this)),
      m_tableView(new TableView(u"importTableView"_s, tr("Rows of the file"))), m_emptyText(nullptr),
      m_progressBar(new QProgressBar), m_saveBadButton(new QPushButton(tr("Save &bad rows"))),
      m_importButton(new QPushButton(tr("&Import"))), m_closeButton(new QPushButton(tr("Close")))
{
    setObjectName(u"csvImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(target == ImportTarget::Customers ? tr("Import customers")
                   : target == ImportTarget::Drivers ? tr("Import drivers")
                                                     : tr("Import numbers"));
    buildTable();
    buildLayout();
    connect(m_choices, &ImportChoices::separatorChosen, this, [this](QChar separator) { read(separator); });
    connect(m_choices, &ImportChoices::columnsChosen, this, &CsvImport::build);
    connect(m_choices, &ImportChoices::rulesChosen, this, &CsvImport::plan);
    connect(m_model, &ImportPreviewModel::corrected, this, &CsvImport::correct);
    connect(m_saveBadButton, &QPushButton::clicked, this, &CsvImport::saveBadRows);
    connect(m_importButton, &QPushButton::clicked, this, &CsvImport::start);
    connect(m_closeButton, &QPushButton::clicked, this, &CsvImport::reject);
    const QSize unit(fontMetrics().averageCharWidth(), fontMetrics().height());
    resize(unit.width() * 160, unit.height() * 40);
}

CsvImport::~CsvImport()
{
    m_model->disconnect(this); // a cell may be open
}

void CsvImport::buildTable()
{
    m_proxy->setSourceModel(m_model);
    m_tableView->setModel(m_proxy);
    m_tableView->setColumnWidths({7, 28, 22, 36, 0});
    m_tableView->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_emptyText = new EmptyText(m_tableView);
    m_showComboBox->setObjectName(u"importShowComboBox"_s);
    m_showComboBox->setAccessibleName(tr("Which rows are shown"));
    m_showComboBox->addItem(tr("All rows"), -1);
    for (const ImportVerdict verdict : {ImportVerdict::Bad, ImportVerdict::New, ImportVerdict::Changed,
                                        ImportVerdict::SecondPerson, ImportVerdict::Unchanged})
        m_showComboBox->addItem(verdictWord(verdict), int(verdict));
    connect(m_showComboBox, &QComboBox::currentIndexChanged, this, [this] {
        static_cast<VerdictFilter *>(m_proxy)->setVerdict(m_showComboBox->currentData().toInt());
    });
}

void CsvImport::buildLayout()
{
    m_fileLabel->setTextFormat(Qt::PlainText);
    m_countsLabel->setObjectName(u"importCountsLabel"_s);
    m_countsLabel->setTextFormat(Qt::PlainText);
    m_countsLabel->setWordWrap(true);
    m_progressBar->setAccessibleName(tr("Progress of the import"));
    m_progressBar->hide();
    const auto name = [](QPushButton *button, const QString &objectName, const QString &accessibleName) {
        button->setObjectName(objectName);
        button->setAccessibleName(accessibleName);
        button->setAutoDefault(false);
    };
    name(m_saveBadButton, u"importSaveBadButton"_s, tr("Save the bad rows with the reasons"));
    name(m_importButton, u"importButton"_s, tr("Import the good rows"));
    name(m_closeButton, u"importCloseButton"_s, tr("Close, or stop importing"));

    m_choices->addAbove(tr("File"), m_fileLabel);
    auto *show = new QHBoxLayout;
    show->addWidget(m_countsLabel, 1);
    show->addWidget(m_showComboBox);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_saveBadButton);
    buttons->addWidget(m_progressBar, 1);
    buttons->addStretch();
    buttons->addWidget(m_importButton);
    buttons->addWidget(m_closeButton);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_choices);
    layout->addWidget(m_strip);
    layout->addLayout(show);
    layout->addWidget(m_tableView, 1);
    layout->addLayout(buttons);
}

// The file

void CsvImport::openFile(const QString &file)
{
    m_fileName = file;
    m_fileLabel->setText(QFileInfo(file).fileName());
    m_importButton->setEnabled(false);
    m_saveBadButton->setEnabled(false);
    m_emptyText->setHint(tr("Reading the file ..."));
    show();
    m_fresh = true;
    read(std::nullopt);
}

/// On the reader's thread: a large file takes longer than a frame.
void CsvImport::read(std::optional<QChar> separator)
{
    const auto work = [file = m_fileName, separator](Reader &) { return readCsvFile(file, separator); };
    onResult(this, m_desk.reader.call(work), [this](const Result<CsvFile> &file) { takeFile(file); });
}

void CsvImport::takeFile(const Result<CsvFile> &file)
{
    if (!file) {
        m_strip->showNotice(file.problem().text, Tone::Bad);
        m_emptyText->setHint(tr("Nothing to import."));
        return;
    }
    m_file = *file;
    m_choices->guess(m_file);
    build();
}

void CsvImport::build()
{
    m_candidates = candidatesOf(m_file, m_choices->columns(), m_choices->hasTitles());
    for (ImportCandidate &candidate : m_candidates)
        candidate = m_corrected.value(candidate.line, candidate);
    plan();
}

// The plan

void CsvImport::plan()
{
    if (m_run)
        return;
    ++m_question;
    m_planned = false;
    m_importButton->setEnabled(false);
    planMore(std::make_shared<ImportPlanner>(m_choices->options()), {});
}

void CsvImport::planMore(const std::shared_ptr<ImportPlanner> &planner, const QList<PlannedRow> &done)
{
    const auto rows = m_candidates.sliced(done.size(), qMin(rowsAtOnce, m_candidates.size() - done.size()));
    if (rows.isEmpty())
        return takePlan(done);
    const auto work = [planner, rows](Reader &reader) { return reader.planImport(*planner, rows); };
    onResult(this, m_desk.reader.call(work),
             [this, planner, done, question = m_question](const Result<QList<PlannedRow>> &more) {
                 if (question != m_question)
                     return;
                 if (!more)
                     return m_strip->showNotice(more.problem().text, Tone::Bad);
                 planMore(planner, done + *more);
             });
}

void CsvImport::takePlan(const QList<PlannedRow> &rows)
{
    m_planned = true;
    m_model->setRows(rows);
    m_emptyText->setHint(rows.isEmpty() ? tr("The file has no rows.") : tr("No rows of this kind."));
    showCounts();
    if (std::exchange(m_fresh, false))
        m_importButton->setFocus(Qt::OtherFocusReason); // a button that is disabled takes no focus
}

void CsvImport::correct(const ImportCandidate &row)
{
    m_corrected.insert(row.line, row);
    for (ImportCandidate &candidate : m_candidates) {
        if (candidate.line == row.line)
            candidate = row;
    }
    plan();
}

int CsvImport::count(ImportVerdict verdict) const
{
    return static_cast<int>(std::ranges::count(m_model->rows(), verdict, &PlannedRow::verdict));
}

void CsvImport::showCounts()
{
    QStringList counts;
    for (const ImportVerdict verdict :
         {ImportVerdict::New, ImportVerdict::Changed, ImportVerdict::SecondPerson, ImportVerdict::Unchanged,
          ImportVerdict::Bad}) {
        if (const int rows = count(verdict); rows > 0)
            counts.append(tr("%1 %2").arg(QString::number(rows), verdictWord(verdict)));
    }
    m_countsLabel->setText(tr("Rows: %1").arg(m_model->rows().size()) +
                           (counts.isEmpty() ? QString() : u" ("_s + counts.join(tr(", ")) + u')'));
    m_choices->setLostZeros(std::ranges::any_of(m_model->rows(), &PlannedRow::lostZero));
    const int good =
        count(ImportVerdict::New) + count(ImportVerdict::Changed) + count(ImportVerdict::SecondPerson);
    m_importButton->setEnabled(m_planned && good > 0);
    m_importButton->setText(tr("&Import %1").arg(good));
    m_saveBadButton->setEnabled(count(ImportVerdict::Bad) > 0);
}

void CsvImport::saveBadRows()
{
    const QFileInfo source(m_fileName);
    chooseFileToWrite(
        this, tr("Save bad rows"), source.absoluteDir().filePath(source.completeBaseName() + u"-bad.csv"_s),
        tr("CSV (*.csv)"), [this](const QString &file) {
            const QString why = writeFile(file, badRowsCsv(m_model->rows(), m_target, m_file.separator));
            if (why.isEmpty())
                m_strip->showNotice(tr("The bad rows are in %1.").arg(file), Tone::Good);
            else
                m_strip->showNotice(tr("Cannot write %1: %2").arg(file, why), Tone::Bad);
        });
}

// Writing

void CsvImport::setWriting(bool writing)
{
    m_choices->setLocked(writing || m_run);
    m_importButton->setEnabled(!writing && !m_run);
    m_model->setLocked(m_run);
    m_progressBar->setVisible(writing);
    m_closeButton->setText(writing ? tr("&Stop") : tr("Close"));
}

void CsvImport::start()
{
    if (!m_planned || m_run)
        return;
    m_run = new ImportRun(m_desk, m_target, m_choices->options().samePhone, this);
    setWriting(true);
    m_progressBar->setRange(0, 0);
    connect(m_run, &ImportRun::progressed, this, [this](int done, int total) {
        m_progressBar->setRange(0, total);
        m_progressBar->setValue(done);
    });
    connect(m_run, &ImportRun::finished, this, &CsvImport::takeFinished);
    connect(m_run, &ImportRun::failed, this, [this](const Problem &problem) {
        setWriting(false);
        m_strip->showNotice(problem.text, Tone::Bad,
                            {tr("What was written stays; a second import adds nothing twice.")});
        Q_EMIT changed();
    });
    connect(m_run, &ImportRun::takenBack, this, [this](int rows, int stayed) {
        m_strip->showNotice(takenBackText(rows), Tone::Good, stayedTexts(stayed));
        m_run->deleteLater();
        m_run = nullptr;
        setWriting(false);
        plan();
        Q_EMIT changed();
    });
    m_run->start(m_model->rows());
}

void CsvImport::takeFinished()
{
    setWriting(false);
    m_strip->showUndo(doneText(*m_run), Tone::Good, [this] { m_run->undo(); });
    m_closeButton->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void CsvImport::reject()
{
    if (m_run && m_progressBar->isVisible()) {
        m_run->stop(); // the rows in hand are still written
        return;
    }
    if (m_run && m_run->hasChanged())
        Q_EMIT left(m_run);
    QDialog::reject();
}

} // namespace birdcar

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import/import_file_page.h"

#include "ui/widgets/inputs/button.h"
#include "ui/widgets/text/labels.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

ImportFilePage::ImportFilePage(QWidget* parent)
    : QWidget(parent), browse_(new Button(Button::Kind::Primary, tr("Choose a file…"), this))
{
    setAcceptDrops(true);
    setAccessibleName(tr("File to import"));
    browse_->setObjectName(u"chooseFile"_s);
    setFocusProxy(browse_);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::m);
    column->addStretch(1);
    column->addWidget(new IconLabel(u"attachment"_s, 32, TextTone::Faint, this), 0, Qt::AlignHCenter);
    column->addWidget(
        new TextLabel(tr("Drop a spreadsheet or CSV file here"), TextStyle::Heading, TextTone::Normal, this),
        0, Qt::AlignHCenter);
    column->addWidget(
        new TextLabel(tr("The first line contains the column headings, every other line a deal."),
                      TextStyle::Body, TextTone::Muted, this),
        0, Qt::AlignHCenter);
    column->addWidget(browse_, 0, Qt::AlignHCenter);
    column->addStretch(1);
    connect(browse_, &QPushButton::clicked, this, &ImportFilePage::browse);
}

void ImportFilePage::browse()
{
    auto* dialog =
        new QFileDialog(this, tr("Import deals"), QString(),
                        tr("Spreadsheets and CSV files (*.xlsx *.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFilePage::fileChosen);
    dialog->open();
    // Qt's own dialog lists matching names while one is typed. If Enter closes that list together with the
    // dialog, X11 never tells our window that it has the keyboard again, so the list is switched off.
    if (auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s))
        name->setCompleter(nullptr);
}

void ImportFilePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (droppedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    dragged_ = true;
    update();
}

void ImportFilePage::dragLeaveEvent(QDragLeaveEvent* event)
{
    dragged_ = false;
    update();
    QWidget::dragLeaveEvent(event);
}

void ImportFilePage::dropEvent(QDropEvent* event)
{
    dragged_ = false;
    update();
    event->acceptProposedAction();
    Q_EMIT fileChosen(droppedFile(event->mimeData()));
}

void ImportFilePage::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(dragged_ ? theme.accent : theme.borderStrong, 1.5, Qt::DashLine));
    painter.setBrush(dragged_ ? theme.accentSoft : theme.page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::card, radius::card);
}

} // namespace stagewright

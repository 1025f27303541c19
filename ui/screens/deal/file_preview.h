// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/deals/shown_deal.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QWidget;

namespace stagewright {

class DealAnswers;

/// What can be shown of a file.
struct Preview
{
    enum class Kind { Picture, Text, Pdf, Nothing };
    Kind kind = Kind::Nothing;
    QImage picture = {};
    QString text = {};
    bool cut = false; ///< the text goes on
};

/// What can be shown of these bytes: told by the content, never by the name. A picture is made smaller than
/// `largest`; one that is broken, or needs more memory than a preview may take, is Nothing. Takes long for a
/// large picture.
[[nodiscard]] Preview previewOf(const QByteArray& bytes, QSize largest);

/// Looking at the files of the shown deal: pictures and texts in a dialog, PDF files in the desktop's viewer
/// as a copy that cannot be written. Nothing else is handed to another program, so nothing that was attached
/// is run.
class FilePreview : public QObject
{
    Q_OBJECT

public:
    FilePreview(Desk& desk, ShownDeal& deal, DealAnswers& answers, QWidget* screen);

    void open(const FileInfo& file);
    /// For tests: what opens a file in the desktop's viewer.
    void setViewer(const std::function<bool(const QString& path)>& viewer) { viewer_ = viewer; }

Q_SIGNALS:
    void saveWanted(const stagewright::FileInfo& file);

private:
    void show(const AskedDeal& asked, const FileInfo& file, const Preview& preview);
    void showInDialog(const FileInfo& file, const Preview& preview);
    void view(const AskedDeal& asked, const FileInfo& file);

    Desk& desk_;
    ShownDeal& deal_;
    DealAnswers& answers_;
    QWidget* screen_;
    std::unique_ptr<QTemporaryDir> copies_; ///< gone with the window
    std::function<bool(const QString& path)> viewer_;
};

} // namespace stagewright

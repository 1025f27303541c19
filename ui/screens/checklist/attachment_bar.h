// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/checklist/file_chooser.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace stagewright {

class Button;
class FlowLayout;
class TextLabel;

/// The files that will be attached to a note: a button to add some, and a way to remove each of them.
class AttachmentBar : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString entered READ entered WRITE setEntered)

public:
    explicit AttachmentBar(FileChooser chooser, QWidget* parent = nullptr);

    [[nodiscard]] const QStringList& paths() const { return paths_; }
    void setPaths(const QStringList& paths);
    /// The paths as lines, to be saved and restored; files that no longer exist are left out when restoring.
    [[nodiscard]] QString entered() const { return paths_.join(u'\n'); }
    void setEntered(const QString& entered);
    void choose();
    void addPaths(const QStringList& paths);
    /// Attaches the picture as a PNG file, made beside the window and named after the moment. It lasts as
    /// long as the bar, until it is stored.
    void addPicture(const QImage& picture);
    /// A picture is still being made into a file.
    [[nodiscard]] bool isPreparing() const { return preparing_ > 0; }

Q_SIGNALS:
    void pathsChanged();
    /// A picture could not be attached: why.
    void refused(const QString& sentence);

private:
    void rebuild();
    [[nodiscard]] QString newPicturePath();
    void takePicture(const QString& path, bool written);

    FileChooser chooser_;
    QStringList paths_;
    FlowLayout* flow_;
    Button* add_;
    TextLabel* wait_;
    std::unique_ptr<QTemporaryDir> pictures_;
    QStringList making_; ///< pictures on their way to the disk
    int preparing_ = 0;
};

} // namespace stagewright

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screens/checklist/file_chooser.h"

#include <QWidget>

namespace stagewright {

class Button;
class FlowLayout;

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

Q_SIGNALS:
    void pathsChanged();

private:
    void rebuild();

    FileChooser chooser_;
    QStringList paths_;
    FlowLayout* flow_;
    Button* add_;
};

} // namespace stagewright

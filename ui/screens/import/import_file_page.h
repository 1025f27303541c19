// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stagewright {

class Button;

/// Where the file comes from: a button, or dropping it here.
class ImportFilePage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFilePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void fileChosen(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void browse();

    Button* browse_;
    bool dragged_ = false;
};

} // namespace stagewright

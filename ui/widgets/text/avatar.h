// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QWidget>

class QPainter;

namespace stagewright {

struct Theme;

/// Draws only the circle, for delegates.
void paintAvatar(QPainter& painter, const QRectF& rect, const QString& name, quint64 seed,
                 const Theme& theme);

/// A circle with a person's initials; the name is its tool tip and accessible name. With clicked() connected
/// and a focus policy set, it works as a button with mouse and keyboard.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int diameter = 24, QWidget* parent = nullptr);
    Avatar(const QString& name, quint64 seed, int diameter = 24, QWidget* parent = nullptr);

    void setPerson(const QString& name, quint64 seed);
    [[nodiscard]] QString name() const { return name_; }

    [[nodiscard]] QSize sizeHint() const override { return {diameter_, diameter_}; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool isButton() const;

    QString name_;
    quint64 seed_ = 0;
    int diameter_;
};

} // namespace stagewright

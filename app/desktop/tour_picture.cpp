// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_picture.h"

#include "core/exchange/durable_file.h"

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QPixmap>
#include <QWidget>

#include <cstdio>

namespace stagewright {

using namespace Qt::StringLiterals;

QList<QWidget*> openAbove(const QWidget* window)
{
    QList<QWidget*> open;
    const auto all = QApplication::topLevelWidgets();
    for (QWidget* each : all) {
        if (each != window && each->isVisible() && !each->size().isEmpty())
            open.append(each);
    }
    return open;
}

bool writePicture(QWidget& window, const QString& file)
{
    QPixmap drawn = window.grab();
    QPainter painter(&drawn);
    const QPoint origin = window.mapToGlobal(QPoint());
    const QList<QWidget*> open = openAbove(&window);
    for (QWidget* each : open) {
        // Not every platform respects a dialog's minimum size.
        each->resize(each->size().expandedTo(each->minimumSizeHint()));
        QPoint at = each->mapToGlobal(QPoint()) - origin;
        // Without a window manager nobody centres a dialog.
        if (each->windowType() == Qt::Dialog)
            at = window.rect().center() - each->rect().center();
        const QPixmap above = each->grab();
        painter.drawPixmap(at, above);
        painter.setPen(each->palette().color(QPalette::Mid));
        painter.drawRect(QRect(at, above.deviceIndependentSize().toSize()));
    }
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    if (!drawn.save(&buffer, "PNG") || !writeDurably(file, png)) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(u"%1 cannot be written."_s.arg(file)));
        return false;
    }
    std::printf("%s\n", qUtf8Printable(file));
    return true;
}

} // namespace stagewright

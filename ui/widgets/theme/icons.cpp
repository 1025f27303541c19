// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/icons.h"

#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace stagewright {

namespace {

QByteArray svgOf(const QString& name)
{
    QFile file(u":/stagewright/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("No icon of the name %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll();
}

QPixmap rendered(const QString& name, const QColor& color, const QSize& deviceSize)
{
    QPixmap pixmap(deviceSize);
    pixmap.fill(Qt::transparent);
    QByteArray svg = svgOf(name);
    if (svg.isEmpty())
        return pixmap;
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    const int side = std::min(deviceSize.width(), deviceSize.height());
    renderer.render(
        &painter, QRectF((deviceSize.width() - side) / 2.0, (deviceSize.height() - side) / 2.0, side, side));
    return pixmap;
}

QPixmap cached(const QString& name, const QColor& color, const QSize& deviceSize)
{
    const QString key = u"stagewright/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(deviceSize.width())
                            .arg(deviceSize.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, color, deviceSize);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class IconEngine final : public QIconEngine
{
public:
    IconEngine(QString name, QColor color) : name_(std::move(name)), color_(std::move(color)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, cached(name_, colorFor(mode), rect.size() * ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(name_, colorFor(mode), size);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return cached(name_, colorFor(mode), size);
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    [[nodiscard]] QIconEngine* clone() const override { return new IconEngine(name_, color_); }
    [[nodiscard]] QString key() const override { return u"stagewright"_s; }
    QString iconName() override { return name_; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const Theme& theme = Theme::of(QGuiApplication::palette());
        if (mode == QIcon::Disabled)
            return mixed(theme.textFaint, theme.surface, 0.4);
        return color_.isValid() ? color_ : theme.textMuted;
    }

    QString name_;
    QColor color_;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new IconEngine(name, {}));
}

QIcon icon(const QString& name, const QColor& color)
{
    return QIcon(new IconEngine(name, color));
}

QPixmap iconPixmap(const QString& name, const QColor& color, const QSize& size, qreal devicePixelRatio)
{
    QPixmap pixmap = cached(name, color, size * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPixmap iconPixmap(const QString& name, const QColor& color, int size, qreal devicePixelRatio)
{
    return iconPixmap(name, color, QSize(size, size), devicePixelRatio);
}

} // namespace stagewright

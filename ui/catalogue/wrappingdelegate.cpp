// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "wrappingdelegate.h"

#include "theme.h"

#include <QTreeView>

namespace desk {

namespace {

constexpr int mostLines = 2;

int nameWidth(const QWidget *widget, const QModelIndex &index)
{
    const auto *view = static_cast<const QAbstractItemView *>(widget);
    const int taken = view->iconSize().width() + 4 * metric::space2;
    if (const auto *tree = qobject_cast<const QTreeView *>(view)) {
        int depth = 1;
        for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
            ++depth;
        }
        return tree->columnWidth(0) - depth * tree->indentation() - taken;
    }
    return view->viewport()->width() - taken;
}

} // namespace

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() != 0 || !option.widget) {
        return hint;
    }
    const QFontMetrics &metrics = option.fontMetrics;
    const int width = nameWidth(option.widget, index);
    const QRect wrapped = metrics.boundingRect(0, 0, qMax(1, width), mostLines * 100 * metrics.lineSpacing(),
                                               Qt::TextWordWrap, index.data().toString());
    const int lines = qBound(1, qRound(double(wrapped.height()) / metrics.lineSpacing()), mostLines);
    hint.setHeight(lines * metrics.lineSpacing() + metric::space3);
    hint.setWidth(qMin(hint.width(), width));
    return hint;
}

} // namespace desk

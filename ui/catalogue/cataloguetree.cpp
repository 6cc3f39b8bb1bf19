// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "cataloguetree.h"

#include "cataloguewords.h"
#include "language.h"
#include "theme.h"

using namespace Qt::StringLiterals;

namespace desk {

struct CatalogueTree::Node {
    Place place;
    Node *parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(const Place &childPlace)
    {
        auto child = std::make_unique<Node>();
        child->place = childPlace;
        child->parent = this;
        child->row = static_cast<int>(children.size());
        children.push_back(std::move(child));
        return children.back().get();
    }
};

CatalogueTree::CatalogueTree(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>())
{
    Node *lifeCycle = nullptr;
    Node *stage = nullptr;
    for (const Scenario &scenario : catalogue.scenarios()) {
        Place place{scenario.stage.lifeCycle};
        if (!lifeCycle || lifeCycle->place.lifeCycle != place.lifeCycle) {
            lifeCycle = m_root->add(place);
            stage = nullptr;
        }
        place.stage = &scenario.stage;
        if (!stage || stage->place.stage->number != scenario.stage.number) {
            stage = lifeCycle->add(place);
        }
        place.scenario = &scenario;
        Node *scenarioNode = stage->add(place);
        for (const Item &item : scenario.items) {
            place.item = &item;
            const bool single = item.variants.size() == 1;
            place.variant = single ? &item.variants.constFirst() : nullptr;
            Node *itemNode = scenarioNode->add(place);
            for (const Variant &variant : item.variants) {
                place.variant = &variant;
                if (!single) {
                    itemNode->add(place);
                }
            }
        }
    }
}

CatalogueTree::~CatalogueTree() = default;

const CatalogueTree::Node *CatalogueTree::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex CatalogueTree::indexOf(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row, 0, node);
}

CatalogueTree::Place CatalogueTree::placeOf(const QModelIndex &index) const
{
    return nodeAt(index)->place;
}

QModelIndex CatalogueTree::indexOf(const ScenarioKey &scenario, const VariantKey &variant) const
{
    std::vector<const Node *> open{m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        const Place &place = node->place;
        const bool isScenario = place.scenario && !place.item && place.scenario->key == scenario;
        if (variant.isEmpty() ? isScenario : place.variant && place.variant->key == variant) {
            return indexOf(node);
        }
        for (const auto &child : node->children) {
            open.push_back(child.get());
        }
    }
    return {};
}

QModelIndex CatalogueTree::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, nodeAt(parent)->children.at(static_cast<size_t>(row)).get());
}

QModelIndex CatalogueTree::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(nodeAt(index)->parent) : QModelIndex();
}

int CatalogueTree::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int CatalogueTree::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant CatalogueTree::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Place &place = nodeAt(index)->place;
    if (index.column() == Code) {
        switch (role) {
        case Qt::DisplayRole: return codeOf(place);
        case Qt::ForegroundRole: return Theme::color(u"muted"_s);
        default: return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return nameOf(place);
    case Qt::AccessibleTextRole: return spokenOf(place);
    case Qt::DecorationRole: return iconOf(place);
    default: return {};
    }
}

QString CatalogueTree::nameOf(const Place &place)
{
    if (place.variant && !place.variant->name.isEmpty()) {
        return shown(place.variant->name);
    }
    if (place.item) {
        return shown(place.item->name);
    }
    if (place.scenario) {
        return shown(place.scenario->name);
    }
    return place.stage ? shown(place.stage->name) : wordFor(place.lifeCycle);
}

QString CatalogueTree::codeOf(const Place &place)
{
    if (place.variant) {
        return place.variant->key.text();
    }
    if (place.item) {
        return place.item->key;
    }
    return place.scenario ? place.scenario->key.text() : QString();
}

QVariant CatalogueTree::iconOf(const Place &place)
{
    if (place.variant) {
        const MarkedWord word = wordFor(publicationOf(*place.variant));
        return Theme::icon(word.icon, word.tone);
    }
    if (place.item || place.scenario) {
        return {};
    }
    if (place.stage) {
        return Theme::icon(desk::iconOf(*place.stage), u"accent"_s);
    }
    return Theme::icon(place.lifeCycle == LifeCycle::Enterprise ? u"enterprise"_s : u"person"_s, u"accent"_s);
}

QString CatalogueTree::spokenOf(const Place &place)
{
    const QString code = codeOf(place);
    const QString name = code.isEmpty() ? nameOf(place) : code + u' ' + nameOf(place);
    return place.variant ? name + u". "_s + wordFor(publicationOf(*place.variant)).text : name;
}

} // namespace desk

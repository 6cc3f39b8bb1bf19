// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0

// All of core is linked into this program whole, so that it does not link when core lacks something.
int main()
{
    return 0;
}

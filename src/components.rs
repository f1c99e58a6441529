//! Parts of pages that know nothing of sessions and requests: they render what they are given.

pub mod bar_keys;
pub mod chart_figure;
pub mod copy_button;
pub mod error_bars;
pub mod evidence;
pub mod filter_chips;
pub mod findings;
pub mod group;
pub mod hand_over;
pub mod hatch;
pub mod mark;
pub mod measure_choice;
pub mod menu;
pub mod revealed;
pub mod sparkline;
pub mod state_filter;
pub mod steps;
pub mod tick;
pub mod time_figure;
pub mod unrecognised;
pub mod usage_chart;
pub mod verdict_bar;
pub mod webhook_table;

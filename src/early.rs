//! What the page did by itself before the program ran (src/boot.js): it asked for the deployment's configuration, and showed
//! the form for a token, so that nobody waits with one in hand. The program takes the controls over as they are, with what was
//! typed into them: the text of a token is copied nowhere.

use js_sys::{Function, Reflect};
use leptos::html::ElementType;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlButtonElement, HtmlElement, HtmlInputElement, HtmlSelectElement};

/// What the page learned of the deployment's configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Configuration {
    /// Its text.
    Text(String),
    /// The deployment has none.
    Absent,
    /// No answer has come so far.
    Unknown,
}

/// The form that the page showed.
pub struct EarlyForm {
    /// The field for the token.
    pub token: EarlyControl<HtmlInputElement>,
    /// The field for the customer, on the first page.
    pub tenant: Option<EarlyControl<HtmlInputElement>>,
    /// The environments, on the first page.
    pub environment: Option<EarlyControl<HtmlSelectElement>>,
    /// The button that connects.
    pub connect: EarlyControl<HtmlButtonElement>,
    /// Whether it was pressed.
    pub is_pressed: bool,
    /// Whether the reader chose an environment.
    pub has_chosen: bool,
}

/// A control that the page showed.
#[derive(Clone)]
pub struct EarlyControl<T> {
    /// The control, with what was typed into it.
    pub element: T,
    focus: Option<Focus>,
}

/// The focus on a control.
#[derive(Clone)]
struct Focus {
    /// The beginning, the end and the direction of the selection, in a field of text.
    selection: Option<(u32, u32, String)>,
}

/// What the page learned of the deployment's configuration so far.
pub fn configuration() -> Configuration {
    let told = call("hookDoctorConfiguration").unwrap_or(JsValue::UNDEFINED);
    match told.as_string() {
        Some(text) => Configuration::Text(text),
        None if told.is_null() => Configuration::Absent,
        None => Configuration::Unknown,
    }
}

/// The form that the page showed; none where it showed none, and none the second time.
pub fn form() -> Option<EarlyForm> {
    let form = call("hookDoctorForm").filter(JsValue::is_object)?;
    let get = |name: &str| Reflect::get(&form, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let is = |name: &str| get(name).is_truthy();
    Some(EarlyForm {
        token: EarlyControl::new(get("token"))?,
        tenant: EarlyControl::new(get("tenant")),
        environment: EarlyControl::new(get("environment")),
        connect: EarlyControl::new(get("connect"))?,
        is_pressed: is("pressed"),
        has_chosen: is("chosen"),
    })
}

fn call(name: &str) -> Option<JsValue> {
    let function: Function = Reflect::get(&js_sys::global(), &name.into()).ok()?.dyn_into().ok()?;
    function.call0(&JsValue::UNDEFINED).ok()
}

impl<T: JsCast + AsRef<HtmlElement>> EarlyControl<T> {
    /// The control with the focus that it has now.
    fn new(element: JsValue) -> Option<Self> {
        let mut control = Self { element: element.dyn_into().ok()?, focus: None };
        let has_focus = document().active_element().is_some_and(|active| active.is_same_node(Some(control.html())));
        if has_focus {
            control.focus = Some(Focus { selection: control.html().dyn_ref().and_then(selection_of) });
        }
        Some(control)
    }

    fn html(&self) -> &HtmlElement {
        self.element.as_ref()
    }

    /// Gives the focus and the caret back, which a control loses when it is moved on the page.
    pub fn focus_again(&self) {
        let Some(Focus { selection }) = &self.focus else { return };
        // What can't take the focus now leaves it where it is.
        let _ = self.html().focus();
        if let (Some((start, end, direction)), Some(field)) = (selection, self.html().dyn_ref::<HtmlInputElement>()) {
            let _ = field.set_selection_range_with_direction(*start, *end, direction);
        }
    }
}

fn selection_of(field: &HtmlInputElement) -> Option<(u32, u32, String)> {
    let (start, end) = (field.selection_start().ok()??, field.selection_end().ok()??);
    Some((start, end, field.selection_direction().ok().flatten().unwrap_or_default()))
}

/// The control of a form: the one that the page showed, where it did, in the place of the one that is made there.
pub fn control<E>(
    made: NodeRef<E>,
    early: Option<EarlyControl<E::Output>>,
) -> ReadSignal<Option<E::Output>, LocalStorage>
where
    E: ElementType,
    E::Output: JsCast + Clone + AsRef<HtmlElement> + AsRef<Element> + 'static,
{
    let (control, set_control) = signal_local(None);
    Effect::new(move || {
        let Some(made) = made.get() else { return };
        let Some(early) = &early else { return set_control.set(Some(made)) };
        let (made, shown): (&Element, &Element) = (made.as_ref(), early.element.as_ref());
        shown.set_class_name(&made.class_name());
        // It fails only where the made one is on no page.
        let _ = made.replace_with_with_node_1(shown);
        early.focus_again();
        set_control.set(Some(early.element.clone()));
    });
    control
}

/** Every event of the user interface that crosses a shadow boundary, and so would tell the page of our dialog. */
export const shieldedEvents = (
  'keydown keypress keyup beforeinput input textInput paste copy cut beforepaste beforecopy beforecut ' +
  'click auxclick dblclick contextmenu DOMActivate mousedown mouseup mousemove mouseover mouseout mouseenter ' +
  'mouseleave pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel ' +
  'gotpointercapture lostpointercapture touchstart touchmove touchend touchcancel wheel mousewheel ' +
  'focusin focusout focus blur compositionstart compositionupdate compositionend ' +
  'drag dragstart dragend dragenter dragleave dragover drop select selectstart ' +
  'animationstart animationend animationiteration animationcancel ' +
  'transitionrun transitionstart transitionend transitioncancel'
).split(' ');

/** Events that belong to the place the pointer is at; all others belong to the focused element. */
export const isPointerEvent = (type: string) =>
  /^(pointer|mouse|click|aux|dbl|context|wheel|drag|drop)/.test(type);

/** What a person types or pastes: nothing of it may pass by an open prompt. */
export const isTyping = (type: string) =>
  /^(key|before|input|textInput|paste|copy|cut|composition)/.test(type);

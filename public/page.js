// All the script a reading page has. Nothing depends on it.
;(function () {
	var doc = document
	var root = doc.documentElement
	root.classList.add('scripted')

	var summary = doc.querySelector('[data-error-summary]')
	if (summary) summary.focus()

	doc.addEventListener('click', function (event) {
		var target = event.target instanceof Element ? event.target : root
		var copy = target.closest('[data-copy]')
		if (copy) copyText(copy)
		if (target.closest('[data-print]')) print()
		if (target.closest('[data-stay]')) stay()
	})

	function copyText(button) {
		var status = button.parentNode.querySelector('[role=status]')
		var say = function (words) {
			status.textContent = words
		}
		var clipboard = navigator.clipboard
		var copied = clipboard ? clipboard.writeText(button.dataset.copy) : Promise.reject()
		copied.then(
			function () {
				say(button.dataset.copied)
			},
			function () {
				say(button.dataset.notCopied)
			},
		)
	}

	// A form is sent once, until the browser brings the page back.
	var sent = new Set()
	addEventListener('submit', function (event) {
		if (event.defaultPrevented) return
		if (sent.has(event.target)) event.preventDefault()
		sent.add(event.target)
	})
	addEventListener('pageshow', function () {
		sent.clear()
	})

	var dialog = doc.querySelector('[data-timeout]')
	if (!dialog) return
	var settings = dialog.dataset
	var key = 'dasibom-' + settings.timeout
	var left = dialog.querySelector('[data-left]')

	// Every page of this browser keeps the same session alive, so they share the time.
	function touch() {
		try {
			localStorage.setItem(key, String(Date.now()))
		} catch {}
		seen = Date.now()
	}
	function lastSeen() {
		try {
			return Math.max(seen, Number(localStorage.getItem(key)))
		} catch {
			return seen
		}
	}
	var seen
	touch()

	function tick() {
		var rest = Number(settings.idle) - (Date.now() - lastSeen()) / 1000
		if (rest <= 0) location.assign(settings.ended)
		else if (rest <= Number(settings.warn)) warn(Math.ceil(rest / 60))
		else close()
	}
	function warn(minutes) {
		var words = left.dataset.left.replace('#', minutes)
		if (left.textContent !== words) left.textContent = words
		if (dialog.open) return
		if (dialog.showModal) dialog.showModal()
		else dialog.setAttribute('open', '')
	}
	function close() {
		if (dialog.close) dialog.close()
		else dialog.removeAttribute('open')
	}
	function stay() {
		var body = new URLSearchParams({ csrf: settings.csrf })
		fetch(settings.extend, { method: 'POST', body: body }).then(function (answer) {
			if (answer.ok) touch()
			tick()
		})
	}
	dialog.addEventListener('cancel', stay)
	setInterval(tick, 5000)
	doc.addEventListener('visibilitychange', tick)
})()

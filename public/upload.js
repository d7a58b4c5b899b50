// Sends files as soon as they are chosen, one after the other, and shows how far each is. Nothing that is
// still on its way is lost: going on waits for it, and leaving by another way is asked about first.
// Without this script the same forms are sent whole by their button.
;(function () {
	'use strict'
	var waiting = []
	var running = null
	var anyRefused = false
	var goOn = null
	var status = document.querySelector('[data-upload-status]')

	prepare()
	document.addEventListener('change', function (event) {
		var form = event.target.closest('form[data-upload]')
		if (form && event.target.type === 'file') take(form, event.target)
	})
	addEventListener(
		'submit',
		function (event) {
			if (!running) return
			event.preventDefault()
			if (event.target.matches('[data-upload]')) return
			later(function () {
				event.target.requestSubmit(event.submitter)
			})
		},
		true,
	)
	document.addEventListener('click', function (event) {
		var link = event.target.closest('a[data-after-uploads]')
		if (!link || !running) return
		event.preventDefault()
		later(function () {
			location.assign(link.href)
		})
	})
	addEventListener('beforeunload', function (event) {
		if (running) event.preventDefault()
	})

	function prepare() {
		document.querySelectorAll('form[data-upload] > button').forEach(function (button) {
			button.hidden = true
		})
	}

	function take(form, input) {
		var list = form.querySelector('.upload__list')
		if (!running) list.textContent = ''
		Array.prototype.forEach.call(input.files, function (file) {
			waiting.push(lineFor(form, list, file))
		})
		input.value = ''
		if (!running) next()
	}

	function lineFor(form, list, file) {
		var entry = { form: form, file: file, line: document.createElement('li') }
		entry.words = document.createElement('span')
		entry.bar = document.createElement('progress')
		entry.bar.max = 100
		entry.bar.value = 0
		entry.bar.setAttribute('aria-label', file.name)
		entry.stop = document.createElement('button')
		entry.stop.type = 'button'
		entry.stop.className = 'button button--text button--small'
		entry.stop.textContent = form.dataset.cancel
		entry.stop.setAttribute('aria-label', file.name + ' · ' + form.dataset.cancel)
		entry.stop.addEventListener('click', function () {
			cancel(entry)
		})
		say(entry, form.dataset.waiting)
		entry.line.append(entry.words, entry.bar, entry.stop)
		list.append(entry.line)
		return entry
	}

	function say(entry, words) {
		entry.words.textContent = entry.file.name + ' · ' + words
	}

	function cancel(entry) {
		entry.cancelled = true
		if (entry === running) return entry.request.abort()
		waiting.splice(waiting.indexOf(entry), 1)
		settle(entry, '')
	}

	function next() {
		running = waiting.shift() || null
		if (!running) return finish()
		var entry = running
		var data = entry.form.dataset
		var request = (entry.request = new XMLHttpRequest())
		say(entry, data.uploading)
		request.open('POST', data.upload)
		request.setRequestHeader('X-CSRF-Token', entry.form.elements.csrf.value)
		request.setRequestHeader('X-Upload-Place', entry.form.elements.place.value)
		request.upload.addEventListener('progress', function (event) {
			if (event.lengthComputable) entry.bar.value = Math.round((event.loaded / event.total) * 100)
		})
		request.addEventListener('loadend', function () {
			settle(entry, entry.cancelled ? '' : problemOf(request, entry))
			next()
		})
		var body = new FormData()
		body.append('file', entry.file)
		request.send(body)
	}

	function settle(entry, problem) {
		var data = entry.form.dataset
		var hadFocus = document.activeElement === entry.stop
		entry.bar.remove()
		entry.stop.remove()
		if (hadFocus) entry.form.querySelector('input[type=file]').focus()
		say(entry, entry.cancelled ? data.cancelled : data.uploaded)
		if (!problem) return
		entry.words.textContent = problem
		entry.line.className = 'upload__problem'
		anyRefused = true
	}

	function problemOf(request, entry) {
		var failed = entry.file.name + ' · ' + entry.form.dataset.failed
		if (request.status !== 200) return failed
		try {
			return JSON.parse(request.responseText).problem || ''
		} catch (error) {
			return failed
		}
	}

	function later(go) {
		goOn = go
		if (status) status.textContent = status.dataset.uploadStatus
	}

	// A file that was not taken is read about before anything else happens.
	function finish() {
		var go = anyRefused ? null : goOn
		var stays = goOn && anyRefused
		goOn = null
		anyRefused = false
		if (status) status.textContent = stays ? status.dataset.uploadRefused : ''
		if (go) go()
		else refresh()
	}

	// What was taken is drawn by the server; words being typed elsewhere on the page stay.
	function refresh() {
		fetch(location.pathname)
			.then(function (answer) {
				return answer.ok ? answer.text() : Promise.reject()
			})
			.then(function (text) {
				var fresh = new DOMParser().parseFromString(text, 'text/html')
				if (running) return
				document.querySelectorAll('[data-fresh]').forEach(function (old) {
					var drawn = fresh.getElementById(old.id)
					if (drawn) old.replaceChildren.apply(old, Array.from(drawn.childNodes))
				})
				prepare()
			})
			.catch(function () {})
	}
})()

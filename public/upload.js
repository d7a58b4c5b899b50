// Sends files as soon as they are chosen, one after the other, and shows how far each is.
// Without this script the same forms are sent whole by their button.
;(function () {
	'use strict'
	document.querySelectorAll('form[data-upload]').forEach(function (form) {
		var input = form.querySelector('input[type=file]')
		var list = form.querySelector('.upload__list')
		var button = form.querySelector('button')
		if (!input || !list || !button) return
		button.hidden = true
		input.addEventListener('change', function () {
			var files = Array.prototype.slice.call(input.files)
			if (files.length === 0) return
			input.disabled = true
			next(form, list, files, 0, true)
		})
	})

	function next(form, list, files, index, allKept) {
		if (index === files.length) return finish(form, allKept)
		var file = files[index]
		var line = document.createElement('li')
		var words = document.createElement('span')
		var bar = document.createElement('progress')
		words.textContent = file.name + ' · ' + form.dataset.uploading
		bar.max = 100
		bar.value = 0
		bar.setAttribute('aria-label', file.name)
		line.append(words, bar)
		list.append(line)
		var request = new XMLHttpRequest()
		request.open('POST', form.dataset.upload)
		request.setRequestHeader('X-CSRF-Token', form.dataset.csrf)
		request.upload.addEventListener('progress', function (event) {
			if (event.lengthComputable) bar.value = Math.round((event.loaded / event.total) * 100)
		})
		request.addEventListener('loadend', function () {
			var problem = problemOf(request, form)
			bar.remove()
			words.textContent = problem || file.name + ' · ' + form.dataset.uploaded
			if (problem) line.className = 'upload__problem'
			next(form, list, files, index + 1, allKept && !problem)
		})
		var body = new FormData()
		body.append('file', file)
		request.send(body)
	}

	function problemOf(request, form) {
		if (request.status !== 200) return form.dataset.failed
		try {
			return JSON.parse(request.responseText).problem || ''
		} catch (error) {
			return form.dataset.failed
		}
	}

	// What was taken is drawn by the server; a page with a problem on it stays to be read.
	function finish(form, allKept) {
		if (allKept) return window.location.reload()
		var input = form.querySelector('input[type=file]')
		input.disabled = false
		input.value = ''
	}
})()

new File(basedir, 'empty').mkdirs()
return true

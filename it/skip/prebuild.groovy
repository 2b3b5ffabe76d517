// content that no goal could use
new File(basedir, 'Data').mkdirs()
new File(basedir, 'Data/Solution_Broken.json').text = '{'
return true

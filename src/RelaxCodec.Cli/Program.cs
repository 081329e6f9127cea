using System.CommandLine;

var root = new RootCommand("Checks, formats and converts libvirt's device XML.");
return root.Parse(args).Invoke();

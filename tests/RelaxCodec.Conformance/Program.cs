using RelaxCodec.Conformance;

return new ConformanceCommand().Parse(args).Invoke();

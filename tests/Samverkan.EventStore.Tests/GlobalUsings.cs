global using static Samverkan.EventStore.Tests.TestCancellation;
global using Xunit;

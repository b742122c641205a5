global using Microsoft.Extensions.DependencyInjection;
global using Samverkan.Api.Tests.Hosting;
global using Shouldly;
global using Xunit;
